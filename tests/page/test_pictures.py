"""The pictures of docs/page.md can be made, and are of the size that is kept."""

import struct

import pytest
from pictures import FOLDER, SIZES, take

pytestmark = pytest.mark.asyncio(loop_scope="session")


def size_of(file):
    """Width and height that a PNG says it has."""
    return struct.unpack(">II", file.read_bytes()[16:24])


async def test_the_pictures_of_the_page_can_be_made(browser, tmp_path):
    await take(browser, tmp_path)
    for name, size in SIZES.items():
        made, kept = tmp_path / f"{name}.png", FOLDER / f"{name}.png"
        assert size_of(made) == size_of(kept) == size
        # One of nothing but paper takes a few kilobytes.
        assert made.stat().st_size > kept.stat().st_size / 3
