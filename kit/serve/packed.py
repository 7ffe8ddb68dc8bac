"""Scripts and styles of the page, compressed once and kept, not once for every visitor."""

import gzip
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from voila.static_file_handler import MultiStaticFileHandler

_TEXT = {".js", ".css", ".svg"}


@lru_cache(maxsize=512)
def packed(path: str, changed: float) -> bytes:  # noqa: ARG001 - a file that changed is packed again
    """The gzip of a file as it was when it was last `changed`."""
    return gzip.compress(Path(path).read_bytes(), mtime=0)


class PackedFiles(MultiStaticFileHandler):
    """Serves files from several folders, texts in packed form to browsers that take it."""

    def set_headers(self) -> None:
        """The headers of the file, and how it is packed."""
        super().set_headers()
        self.set_header("Vary", "Accept-Encoding")
        if self._packs():
            self.set_header("Content-Encoding", "gzip")
            self.request.headers.pop("Range", None)

    def get_content_size(self) -> int:
        """The number of bytes that are sent."""
        return len(self._packed()) if self._packs() else int(super().get_content_size())

    @classmethod
    def get_content_version(cls, abspath: str) -> str:
        """A mark by which a browser knows whether its copy is still the same."""
        state = Path(abspath).stat()
        return f"{state.st_mtime_ns:x}-{state.st_size:x}"

    def get_content(self, abspath: str, start: int | None = None, end: int | None = None) -> Iterator[bytes]:
        """The bytes that are sent."""
        yield from [self._packed()] if self._packs() else super().get_content(abspath, start, end)

    def _packs(self) -> bool:
        takes = "gzip" in self.request.headers.get("Accept-Encoding", "")
        return takes and Path(self.absolute_path).suffix in _TEXT

    def _packed(self) -> bytes:
        return packed(self.absolute_path, self.modified.timestamp())
