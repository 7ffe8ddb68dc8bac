"""Documents: a description of blocks becomes a .docx file."""
