"""The joint report: its issues and sections, on the screen and as a document."""
