"""The server of the workbooks: Voilà behind our own page, hardened, with limits."""

import sys

# jsonschema would compile a grammar of web addresses, longer than the rest of a start, for a check that nothing asks.
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]

from kit.serve.launch import serve  # noqa: E402

__all__ = ["serve"]
