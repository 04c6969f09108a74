"""`python -m unecho.core.kernels` compiles them all, so that no start of a stage has to."""

from unecho.core.kernels import buckets, languages, minhash, overlap, pairs, sketch, texts

__all__ = ["buckets", "languages", "minhash", "overlap", "pairs", "sketch", "texts"]
