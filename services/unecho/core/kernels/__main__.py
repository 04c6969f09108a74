"""`python -m unecho.core.kernels` compiles them all, so that no start of a stage has to."""

from unecho.core.kernels import (
    buckets,
    days,
    facts,
    languages,
    marks,
    minhash,
    overlap,
    paragraphs,
    passages,
    shingles,
    sketch,
    texts,
)

__all__ = [
    "buckets",
    "days",
    "facts",
    "languages",
    "marks",
    "minhash",
    "overlap",
    "paragraphs",
    "passages",
    "shingles",
    "sketch",
    "texts",
]
