"""Workbooks: a description of sheets becomes an .xlsx file."""
