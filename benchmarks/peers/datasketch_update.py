"""Signatures by datasketch, a shingle at a time."""

from datasketch import MinHash
from shingles_of_text import shingles
from timed import time_texts


def signature(text: str) -> MinHash:
    """128 values."""
    minhash = MinHash(num_perm=128)
    for shingle in shingles(text):
        minhash.update(shingle.encode())
    return minhash


if __name__ == "__main__":
    time_texts(signature)
