' What a person does to a workbook in an office program: moves, hides and renames columns, renames the sheet,
' puts rows and a sheet in front, sorts, and saves it as an Excel file.
Sub Rearrange(source As String, target As String, heading As Long)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, hidden())
  sheet = document.Sheets.getByIndex(0)
  sheet.Columns.insertByIndex(1, 1)
  Dim place As New com.sun.star.table.CellAddress
  place.Sheet = 0
  place.Column = 1
  place.Row = 0
  sheet.moveRange(place, sheet.Columns.getByIndex(4).getRangeAddress())
  sheet.Columns.removeByIndex(4, 1)
  sheet.Columns.getByIndex(2).IsVisible = False
  sheet.Rows.insertByIndex(0, 2)
  sheet.getCellByPosition(0, heading + 2).String = "Our own heading"
  sheet.Name = "Our own sheet"
  document.Sheets.insertNewByName("Front", 0)
  cursor = sheet.createCursor()
  cursor.gotoEndOfUsedArea(False)
  Dim field(0) As New com.sun.star.table.TableSortField
  field(0).Field = 0
  field(0).IsAscending = False
  Dim sorting(1) As New com.sun.star.beans.PropertyValue
  sorting(0).Name = "SortFields"
  sorting(0).Value = field()
  sorting(1).Name = "ContainsHeader"
  sorting(1).Value = False
  sheet.getCellRangeByPosition(0, heading + 3, cursor.RangeAddress.EndColumn, cursor.RangeAddress.EndRow).sort(sorting())
  Dim excel(0) As New com.sun.star.beans.PropertyValue
  excel(0).Name = "FilterName"
  excel(0).Value = "Calc MS Excel 2007 XML"
  document.storeToURL(ConvertToURL(target), excel())
  document.close(True)
End Sub
