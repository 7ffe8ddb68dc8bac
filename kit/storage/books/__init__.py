"""Spreadsheets and text tables of any form as one `Book` of cells, and the origin that workbooks of the kit carry."""
