"""Cuts a stream of bytes into articles: documents of JSON, lines, the rows of a table, the entries of a feed."""
