"""`python -m unecho.core.kernels` compiles them all, so that no start of a stage has to."""

from unecho.core.kernels import buckets, minhash, overlap, pairs, sketch, texts

__all__ = ["buckets", "minhash", "overlap", "pairs", "sketch", "texts"]
