"""The texts of a batch as they came, and as `core.text.plain_text` has them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from unecho.core.kernels.article.texts import hash_wording
from unecho.core.kernels.batch.written import HAS_CASED, HAS_UNKNOWN, MAY_CHANGE, hash_titles, read_written
from unecho.core.signing.character_table import character_table
from unecho.core.text.plain_text import plain_text

PADDING: Final = 16
"""Bytes that kernels may read after the last text."""
_BLANKS: Final = b" " * PADDING
_Bytes = npt.NDArray[np.uint8]
_Places = npt.NDArray[np.int64]
_Hashes = npt.NDArray[np.uint64]


class WrittenTexts(NamedTuple):
    """One after the other.

    Attributes:
    plain: the texts in UTF-8 without markup, with PADDING after them.
    starts, ends: where each stands in it. Shape (n,).
    hashes: of how each is worded, see `core.signing.wording`; the third column is free. Shape (n, 4).

    """

    plain: _Bytes
    starts: _Places
    ends: _Places
    hashes: _Hashes

    @classmethod
    def of(cls, texts: Sequence[str], titles: Iterable[str | None], head: int) -> WrittenTexts:
        """Of these texts; of each the first `head` characters are made plain."""
        utf8, ends = joined(texts)
        plain, plain_ends = np.empty(len(utf8) + PADDING, np.uint8), np.empty(len(texts), np.int64)
        found, hashes = np.empty(len(texts), np.uint8), np.empty((len(texts), 4), np.uint64)
        table = character_table()
        read_written(utf8, ends, table.kinds, plain, plain_ends, found, hashes)
        changing: set[int] = set()
        if np.count_nonzero(found):
            unknown = (found & HAS_UNKNOWN).nonzero()[0].tolist()
            if unknown:
                table.learn("".join(texts[text] for text in unknown))
                read_written(utf8, ends, table.kinds, plain, plain_ends, found, hashes)
            for text in (found & HAS_CASED).nonzero()[0].tolist():
                hashes[text, 1] = _hash_of(texts[text].lower())
            changing.update((found & MAY_CHANGE).nonzero()[0].tolist())
        told, title_ends = joined([title if title and not title.isspace() else "" for title in titles])
        hash_titles(told, title_ends, hashes)
        if max(map(len, texts)) > head:
            changing.update(text for text, written in enumerate(texts) if len(written) > head)
        written = cls(plain, _starts_of(plain_ends), plain_ends, hashes)
        return written._changed({text: plain_text(texts[text][:head]) for text in changing}) if changing else written

    def text(self, number: int) -> str:
        """One of them, plain."""
        return self.plain[self.starts[number] : self.ends[number]].tobytes().decode("utf-8", "surrogatepass")

    def _changed(self, changed: dict[int, str]) -> WrittenTexts:
        """With other texts in the place of some."""
        more, more_ends = joined(list(changed.values()))
        character_table().learn("".join(changed.values()))
        used = int(self.ends[-1])
        places = list(changed)
        self.ends[places] = used + more_ends
        self.starts[places] = used + _starts_of(more_ends)
        return self._replace(plain=np.concatenate((self.plain[:used], more)))


def joined(texts: Sequence[str]) -> tuple[_Bytes, _Places]:
    """UTF-8 of all, with PADDING after them, and where each ends."""
    utf8 = [text.encode("utf-8", "surrogatepass") for text in texts]
    return np.frombuffer(b"".join((*utf8, _BLANKS)), np.uint8), np.fromiter(
        accumulate(map(len, utf8)), np.int64, len(utf8)
    )


def _starts_of(ends: _Places) -> _Places:
    """Of texts that stand one after the other."""
    starts = np.empty(len(ends), np.int64)
    starts[0], starts[1:] = 0, ends[:-1]
    return starts


def _hash_of(text: str) -> int:
    utf8 = np.frombuffer(text.encode("utf-8", "surrogatepass"), np.uint8)
    nothing = utf8[:0]
    return int(hash_wording(utf8, nothing, nothing, 0)[0])
