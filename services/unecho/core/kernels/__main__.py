"""`python -m unecho.core.kernels` compiles them all, so that no start of a stage has to."""

from unecho.core.kernels import (
    buckets,
    cues,
    facts,
    languages,
    lines,
    marks,
    minhash,
    overlap,
    paragraphs,
    reading,
    shingles,
    sketch,
    texts,
    tokens,
)

__all__ = [
    "buckets",
    "cues",
    "facts",
    "languages",
    "lines",
    "marks",
    "minhash",
    "overlap",
    "paragraphs",
    "reading",
    "shingles",
    "sketch",
    "texts",
    "tokens",
]
