"""Signatures by FastSketchLSH."""

from FastSketchLSH import FastSimilaritySketch
from shingles_of_text import shingles
from timed import time_texts

_sketch = FastSimilaritySketch(size=128, seed=42)


def signature(text: str) -> object:
    """128 values."""
    return _sketch(shingles(text))


if __name__ == "__main__":
    time_texts(signature)
