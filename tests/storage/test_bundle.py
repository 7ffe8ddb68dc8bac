import io
from zipfile import ZipFile

from kit.storage.bundle import bundle


def test_the_files_come_out_as_they_went_in_and_the_bytes_are_the_same_each_time():
    files = {"actors.xlsx": b"PK\x03\x04", "carte.svg": "é".encode()}
    with ZipFile(io.BytesIO(bundle(files))) as package:
        assert {name: package.read(name) for name in package.namelist()} == files
    assert bundle(files) == bundle(dict(files))
