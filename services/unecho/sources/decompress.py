"""Compressed bytes to plain ones, a piece at a time, with bounds on what a piece and a whole file may grow to."""

import bz2
import lzma
import zlib
from collections.abc import Callable, Iterator
from typing import Final, Protocol

import zstandard

from unecho.core.dead_reason import DeadReason, safe_detail
from unecho.sources.fault import SourceError

_GZIP: Final = 16 + zlib.MAX_WBITS
_OUTPUT_BYTES: Final = 1 << 16
# zstd has no bound on what one call returns; a block of 128 KiB may stand in 4 bytes, so this gives 32 MiB at most.
_ZSTD_INPUT_BYTES: Final = 1 << 10
_FREE_BYTES: Final = 64 << 20
"""A file may grow to this much at any ratio."""

_WINDOW_BYTES: Final = 1 << 27
"""What is held of a file while it is decompressed, at most: zstd's own bound, unless it is told otherwise."""
_ZSTD_HEADER_BYTES: Final = 18

_CUT_SHORT: Final = "the compressed data ends before its end"


def gunzip(blocks: Iterator[bytes]) -> Iterator[bytes]:
    """Pieces of at most 64 KiB of the gzip members in `blocks`, one after the other. Raises SourceError."""
    member = zlib.decompressobj(_GZIP)
    begun = ended = False
    for block in blocks:
        rest = block
        while rest:
            if ended:
                rest = rest.lstrip(b"\0")  # padding between members and after the last
                if not rest:
                    break
                member = zlib.decompressobj(_GZIP)
            begun = True
            piece = _inflate(member, rest)
            while piece:
                yield piece
                piece = b"" if member.eof else _inflate(member, member.unconsumed_tail)
            ended = member.eof
            rest = member.unused_data if ended else member.unconsumed_tail
    if not begun or not ended:
        raise SourceError(DeadReason.SOURCE_CUT_SHORT, _CUT_SHORT)


def _inflate(member: "zlib._Decompress", compressed: bytes) -> bytes:
    try:
        return member.decompress(compressed, _OUTPUT_BYTES)
    except zlib.error as error:
        raise SourceError(DeadReason.SOURCE_CORRUPT, safe_detail(f"not gzip, or corrupt: {error}")) from error


def unzstd(blocks: Iterator[bytes]) -> Iterator[bytes]:
    """Pieces of at most 32 MiB of the zstd frames in `blocks`, one after the other. Raises SourceError.

    Each frame has a decompressor of its own: the library's `read_across_frames` never returns from a cut frame.
    """
    maker = zstandard.ZstdDecompressor(max_window_size=_WINDOW_BYTES)
    frame, header = maker.decompressobj(), b""
    begun = ended = False
    for block in blocks:
        for start in range(0, len(block), _ZSTD_INPUT_BYTES):
            rest = block[start : start + _ZSTD_INPUT_BYTES]
            while rest:
                if ended:
                    frame, header, ended = maker.decompressobj(), b"", False
                begun = True
                header += rest[: _ZSTD_HEADER_BYTES - len(header)]
                try:
                    piece = frame.decompress(rest)
                except zstandard.ZstdError as error:
                    raise _zstd_fault(header, error) from error
                if piece:
                    yield piece
                ended = frame.eof
                rest = frame.unused_data if ended else b""
    if not begun or not ended:
        raise SourceError(DeadReason.SOURCE_CUT_SHORT, _CUT_SHORT)


def _zstd_fault(header: bytes, error: zstandard.ZstdError) -> SourceError:
    try:
        window = zstandard.get_frame_parameters(header).window_size
    except zstandard.ZstdError:
        window = 0
    if window > _WINDOW_BYTES:
        return SourceError(
            DeadReason.SOURCE_UNSUPPORTED,
            f"its zstd window of {window >> 20} MiB is larger than the {_WINDOW_BYTES >> 20} MiB that are held; make "
            "another first: zstd -dc --long=31 FILE | zstd -o OTHER",
        )
    return SourceError(DeadReason.SOURCE_CORRUPT, safe_detail(f"not zstd, or corrupt: {error}"))


class _Stream(Protocol):
    """What `bz2` and `lzma` have in common."""

    @property
    def eof(self) -> bool: ...
    @property
    def needs_input(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int = -1) -> bytes: ...


def bunzip2(blocks: Iterator[bytes]) -> Iterator[bytes]:
    """Pieces of at most 64 KiB of the bzip2 streams in `blocks`, one after the other. Raises SourceError."""
    return _streams(blocks, bz2.BZ2Decompressor, "bzip2")


def unxz(blocks: Iterator[bytes]) -> Iterator[bytes]:
    """Pieces of at most 64 KiB of the xz streams in `blocks`, one after the other. Raises SourceError."""
    return _streams(blocks, lambda: lzma.LZMADecompressor(lzma.FORMAT_XZ, _WINDOW_BYTES), "xz")


def _streams(blocks: Iterator[bytes], begin: Callable[[], _Stream], name: str) -> Iterator[bytes]:
    stream = begin()
    begun = ended = False
    for block in blocks:
        rest = block
        while rest:
            if ended:
                rest = rest.lstrip(b"\0")  # padding between streams and after the last
                if not rest:
                    break
                stream = begin()
            begun = True
            yield from _expanded(stream, rest, name)
            ended = stream.eof
            rest = stream.unused_data if ended else b""
    if not begun or not ended:
        raise SourceError(DeadReason.SOURCE_CUT_SHORT, _CUT_SHORT)


def _expanded(stream: _Stream, compressed: bytes, name: str) -> Iterator[bytes]:
    """All that comes of `compressed`, a piece at a time."""
    try:
        yield stream.decompress(compressed, _OUTPUT_BYTES)
        while not (stream.eof or stream.needs_input):
            yield stream.decompress(b"", _OUTPUT_BYTES)
    except (OSError, lzma.LZMAError) as error:
        if "emory" in str(error):
            detail = (
                f"takes more than the {_WINDOW_BYTES >> 20} MiB that are held; make another first: xz -dc FILE | xz"
            )
            raise SourceError(DeadReason.SOURCE_UNSUPPORTED, detail) from error
        raise SourceError(DeadReason.SOURCE_CORRUPT, safe_detail(f"not {name}, or corrupt: {error}")) from error


def bounded(pieces: Iterator[bytes], compressed_bytes: Callable[[], int], max_expansion: int) -> Iterator[bytes]:
    """`pieces`, until they are more than 64 MiB and more than `max_expansion` times what was read for them.

    Raises SourceError there. `compressed_bytes` says how many bytes were read so far.
    """
    expanded = 0
    for piece in pieces:
        expanded += len(piece)
        if expanded > _FREE_BYTES and expanded > max_expansion * compressed_bytes():
            raise SourceError(
                DeadReason.SOURCE_EXPANDS_TOO_FAR,
                f"grew to more than {max_expansion} times its size; --max-expansion allows more",
            )
        yield piece
