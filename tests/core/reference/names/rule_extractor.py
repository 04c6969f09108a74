"""The extractor by rules and gazetteer, one object for each word and name."""

from collections.abc import Iterable

from reference.names.capitals import runs
from reference.names.headlines import lines
from reference.names.resolve import resolve
from reference.names.shouted import read_headline
from reference.names.spans import Span, read_run
from unecho.core.entities.entity import Entity, EntityType


class PlainExtractor:
    """Finds people, organisations and places in English news by capitals, word lists and the text's own repetitions.

    Time is linear in the length of the text. It holds no state.
    """

    def extract(self, text: str) -> tuple[Entity, ...]:
        """Return the entities of `text` in the order of their first mentions."""
        found: list[list[Span] | tuple[int, int]] = []
        for start, end, headline in lines(text):
            if headline:
                found.append((start, end))
            else:
                for run in runs(text, start, end):
                    found.append(read_run(text, run))
        body = _names(span for item in found if isinstance(item, list) for span in item)
        spans: list[Span] = []
        for item in found:
            spans.extend(item if isinstance(item, list) else read_headline(text, *item, body))
        return resolve(text, spans)


def _names(spans: Iterable[Span]) -> dict[str, Span]:
    """Return by key the names that a headline may use; of people the surname too."""
    names: dict[str, Span] = {}
    for span in spans:
        if span.weak or span.type is None:
            continue
        names[span.key] = span
        if span.type is EntityType.PERSON:
            surname = span.key.rpartition(" ")[2]
            names.setdefault(surname, Span(surname, span.start, span.end, span.type))
    return names
