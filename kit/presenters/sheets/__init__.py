"""The workbooks that a coalition takes away or fills by hand."""
