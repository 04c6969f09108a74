"""The numbers by which stories are related; tuned on the stories of gn_dev (benchmarks/detection/event_score.py)."""

from typing import Final

SAME_EVENT: Final = 0.4
"""Of the similarity of two stories with their neighbours: so much is one event."""
RELATED: Final = 0.3
"""So much is something in common."""
NEIGHBOURS: Final = 10
"""Stories that a story is looked at with. A few tell what its event is called elsewhere; many would be other events."""
NEIGHBOUR_LEAST: Final = 0.1
"""Of a neighbour's own similarity: below it two stories share a country, or a word."""
APART_MS: Final = 72 * 3_600_000
"""Between the last article of one story and the first of another: an event is news for about as long."""
CANDIDATES: Final = 100
"""Stories that are compared with one."""
TRIED: Final = 3
"""Stories of which the similarity is worked out, for each that is wanted: those with the most rare terms in common."""
BACKGROUND: Final = 100
"""Stories without any of the terms that are thought beside those there are: among two, what both name would be nothing
rare."""
COMMON_SHARE: Final = 0.02
COMMON_LEAST: Final = 200
"""A term of more stories than this, and than that share of them, brings no candidates: it would bring all there are."""
