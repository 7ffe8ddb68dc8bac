"""The print kit: grids in millimetres become one .docx file."""
