"""Parses JSON as its senders write it: the one place where bytes of others become values."""

import re
from typing import Any, Final

import orjson

BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"

# An odd number of backslashes, of which the last begins an escape: so nothing is taken for one that is a backslash and
# letters. A pair is found as a whole, and kept.
_SURROGATE: Final = re.compile(
    rb"(?<!\\)((?:\\\\)*)(?:(\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|\\u[dD][89a-fA-F][0-9a-fA-F]{2})"
)


def read_json(value: bytes) -> Any:
    r"""What `value` says, JSON in UTF-8.

    A byte order mark before it is skipped. Half an emoji, which a sender leaves that cuts text by UTF-16 units (an
    escape such as `\ud83d` without its other half), is read as U+FFFD, as are both halves in the wrong order: the
    parsers of Python, Java and JavaScript take them too. Raises ValueError, saying why, for anything else that is no
    JSON.
    """
    try:
        return orjson.loads(value)
    except orjson.JSONDecodeError as error:
        mended = _SURROGATE.sub(_whole_or_replaced, value.removeprefix(BYTE_ORDER_MARK))
        if len(mended) == len(value) and mended == value:
            raise ValueError(_why(value, error)) from error
    try:
        return orjson.loads(mended)
    except orjson.JSONDecodeError as error:
        raise ValueError(_why(mended, error)) from error


def is_json(value: bytes) -> bool:
    """Whether `read_json` takes it."""
    try:
        read_json(value)
    except ValueError:
        return False
    return True


def _whole_or_replaced(found: re.Match[bytes]) -> bytes:
    return found[0] if found[2] else found[1] + rb"\ufffd"


def _why(value: bytes, error: orjson.JSONDecodeError) -> str:
    try:
        value.decode()
    except UnicodeDecodeError as odd:
        return f"not UTF-8: byte {odd.start + 1} is 0x{value[odd.start]:02x}; iconv -f WINDOWS-1252 -t UTF-8 may help"
    return str(error)
