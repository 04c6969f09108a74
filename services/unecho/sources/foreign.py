"""What a file is that holds no articles in a form that is read, by its first bytes."""

import re
from typing import Final

MAGIC_BYTES: Final = 300

IN_ANOTHER_ENCODING: Final = "in UTF-16 or UTF-32; make UTF-8 of it first, such as with iconv -f UTF-16 -t UTF-8"
_FOREIGN: Final = (
    (re.compile(rb"\xff\xfe|\xfe\xff|\0\0\xfe\xff|[{\[]\0|\0[{\[]|\0\0\0[{\[]"), IN_ANOTHER_ENCODING),
    (
        re.compile(rb"PK\x03\x04|Rar!|7z\xbc\xaf\x27\x1c|.{257}ustar", re.DOTALL),
        "an archive or a spreadsheet; unpack it, or write it as CSV, first",
    ),
    (
        re.compile(rb"\x1f\x9d|\x04\x22\x4d\x18|\xff\x06\0\0sNaPpY"),
        "compressed in a way that is not read; unpack it first",
    ),
    (
        re.compile(rb"PAR1|Obj\x01|ARROW1|ORC|SQLite format 3|%PDF|\x89HDF"),
        "of a kind that is not read; make JSON Lines of it first",
    ),
)


def foreign_kind(head: bytes | bytearray) -> str | None:
    """What a file is that begins with `head` and holds no JSON or text in UTF-8, and what to do; None where it may."""
    return next((kind for magic, kind in _FOREIGN if magic.match(head[:MAGIC_BYTES])), None)
