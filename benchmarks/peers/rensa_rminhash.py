"""Signatures by rensa's R-MinHash."""

from rensa import RMinHash
from shingles_of_text import shingles
from timed import time_texts


def signature(text: str) -> list[int]:
    """128 values."""
    minhash = RMinHash(num_perm=128, seed=42)
    minhash.update(shingles(text))
    return minhash.digest()


if __name__ == "__main__":
    time_texts(signature)
