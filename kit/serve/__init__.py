"""The server of the workbooks: Voilà behind our own page, hardened, with limits."""

from kit.serve.launch import serve

__all__ = ["serve"]
