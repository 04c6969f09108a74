"""Signatures by datasketch, all shingles at once."""

from datasketch import MinHash
from shingles_of_text import shingles
from timed import time_texts


def signature(text: str) -> MinHash:
    """128 values."""
    minhash = MinHash(num_perm=128)
    minhash.update_batch([shingle.encode() for shingle in shingles(text)])
    return minhash


if __name__ == "__main__":
    time_texts(signature)
