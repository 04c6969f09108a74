import bz2
import gzip
import io
import lzma
import zlib
from collections.abc import Callable, Iterator

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from unecho.core.dead_reason import DeadReason
from unecho.sources.decompress import bounded, bunzip2, gunzip, unxz, unzstd
from unecho.sources.fault import SourceError

Reader = Callable[[Iterator[bytes]], Iterator[bytes]]
Writer = Callable[[bytes], bytes]


def zstd_compress(data: bytes) -> bytes:
    # As a program writes it that does not know the length beforehand.
    compressor = zstandard.ZstdCompressor(write_checksum=True).compressobj()
    return compressor.compress(data) + compressor.flush()


FORMATS: list[tuple[Reader, Writer]] = [
    (gunzip, gzip.compress),
    (unzstd, zstd_compress),
    (bunzip2, bz2.compress),
    (unxz, lzma.compress),
]
formats = pytest.mark.parametrize(("read", "write"), FORMATS, ids=["gzip", "zstd", "bzip2", "xz"])


def blocks(data: bytes, size: int = 4096) -> Iterator[bytes]:
    stream = io.BytesIO(data)
    return iter(lambda: stream.read(size), b"")


def read_until_fault(read: Reader, data: bytes, size: int = 4096) -> tuple[bytes, DeadReason | None]:
    out = bytearray()
    try:
        for piece in read(blocks(data, size)):
            out += piece
    except SourceError as fault:
        assert fault.detail.isprintable()
        return bytes(out), fault.reason
    return bytes(out), None


@formats
@given(members=st.lists(st.binary(max_size=300), min_size=1, max_size=4), size=st.integers(1, 64))
def test_members_are_read_one_after_the_other(read: Reader, write: Writer, members: list[bytes], size: int) -> None:
    data = b"".join(write(member) for member in members)
    assert read_until_fault(read, data, size) == (b"".join(members), None)


@formats
@pytest.mark.parametrize("length", [65535, 65536, 65537, 1 << 20])
def test_lengths_about_the_size_of_a_piece(read: Reader, write: Writer, length: int) -> None:
    data = bytes(range(256)) * (length // 256) + b"x" * (length % 256)
    assert read_until_fault(read, write(data)) == (data, None)


@formats
def test_a_cut_anywhere_is_seen_and_what_is_before_it_read(read: Reader, write: Writer) -> None:
    data = b"".join(b"line %d\n" % number for number in range(500))
    compressed = write(data)
    for end in range(len(compressed)):
        got, reason = read_until_fault(read, compressed[:end])
        assert reason is DeadReason.SOURCE_CUT_SHORT, end
        assert data.startswith(got)
    assert len(read_until_fault(read, compressed[:-1])[0]) > 0


@formats
@given(junk=st.binary(min_size=12), good=st.binary(max_size=50))
def test_junk_never_raises_anything_else(read: Reader, write: Writer, junk: bytes, good: bytes) -> None:
    read_until_fault(read, junk)
    got, _ = read_until_fault(read, write(good) + junk)
    assert got.startswith(good)


@formats
def test_a_flipped_bit_is_corrupt(read: Reader, write: Writer) -> None:
    compressed = bytearray(write(b"some words to compress, and more of them\n" * 50))
    compressed[-2] ^= 1  # in the check that stands at the end
    assert read_until_fault(read, bytes(compressed))[1] is DeadReason.SOURCE_CORRUPT


def test_padding_after_gzip_is_no_fault() -> None:
    assert read_until_fault(gunzip, gzip.compress(b"a") + b"\0" * 512 + gzip.compress(b"b") + b"\0") == (b"ab", None)


@pytest.mark.slow
@formats
def test_no_piece_of_a_bomb_is_large(read: Reader, write: Writer) -> None:
    bomb = write(b"\0" * (96 << 20))
    assert max(len(piece) for piece in read(blocks(bomb, 1 << 16))) <= 33 << 20


@pytest.mark.slow
@formats
def test_what_grows_without_end_is_stopped(read: Reader, write: Writer) -> None:
    bomb = write(b"\0" * (96 << 20))
    total = 0
    with pytest.raises(SourceError) as caught:
        for piece in bounded(read(blocks(bomb)), lambda: len(bomb), max_expansion=250):
            total += len(piece)
    assert caught.value.reason is DeadReason.SOURCE_EXPANDS_TOO_FAR
    assert total <= 96 << 20
    assert sum(map(len, bounded(read(blocks(bomb)), lambda: len(bomb), max_expansion=10**6))) == 96 << 20


def test_what_is_small_may_grow_at_any_ratio() -> None:
    data = b"\0" * (8 << 20)
    assert sum(map(len, bounded(gunzip(blocks(zlib_gzip(data))), lambda: 1, max_expansion=2))) == len(data)


def zlib_gzip(data: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=31)
    return compressor.compress(data) + compressor.flush()
