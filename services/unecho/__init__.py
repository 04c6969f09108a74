"""unecho: one stream of news in which each copied story appears once."""

__version__ = "0.1.0"
