"""Text to 128 values: reading the text, shingling it and signing it."""

from __future__ import annotations

from collections.abc import Iterator

from results import Result
from setting import Setting, ours, peer
from text_programs import Program, compare

_PEERS = {
    "rensa R-MinHash": ("rensa_rminhash.py", 1000),
    "FastSketchLSH": ("fast_sketch.py", 1000),
    "datasketch update_batch": ("datasketch_update_batch.py", 300),
    "datasketch update": ("datasketch_update.py", 100),
}
"""With as many articles as take each a second or two."""


def measure(setting: Setting) -> Iterator[Result]:
    """One process, one article after the other."""

    def given(most: int) -> int:
        return 25 if setting.quick else most

    peers = {
        name: Program(peer(program), setting.texts(given(articles))) for name, (program, articles) in _PEERS.items()
    }
    mine = Program(ours("sign_texts.py"), setting.texts(given(2000)))
    yield from compare("signature", "text to 128 values", mine, peers, setting)
