"""`python -m unecho.core.kernels` compiles them all, so that no start of a stage has to."""

from unecho.core.kernels import (
    buckets,
    cues,
    facts,
    languages,
    marks,
    minhash,
    overlap,
    paragraphs,
    shingles,
    sketch,
    texts,
)

__all__ = [
    "buckets",
    "cues",
    "facts",
    "languages",
    "marks",
    "minhash",
    "overlap",
    "paragraphs",
    "shingles",
    "sketch",
    "texts",
]
