"""What is right for the files of tests/cases: a rule for each folder. What breaks it is said in words, or None."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

import orjson
from judging import Judged, published_alone

Lines = Sequence[bytes]
Rule = Callable[[Lines, Sequence[Judged]], str | None]

_CONSENT = "Before you continue"
_BEGINNING = 50
"""Characters that tell one story of a file from the others."""
_ONE_MAY_MISS = 10
"""Of a file with more articles than this one may be taken for a copy."""


def apart(_: Lines, verdicts: Sequence[Judged]) -> str | None:
    """Each article is a story of its own: published in it, or set aside as dead."""
    good = sum(published_alone(verdicts))
    allowed = int(len(verdicts) > _ONE_MAY_MISS)
    return None if good >= len(verdicts) - allowed else f"{good} of {len(verdicts)} published alone or set aside"


def same(_: Lines, verdicts: Sequence[Judged]) -> str | None:
    """All articles are one story."""
    clusters = {verdict.cluster for verdict in verdicts}
    if len(clusters) == 1 and None not in clusters:
        return None
    return f"{len(clusters)} stories of {len(verdicts)} articles: {_told(verdicts)}"


def corrected(_: Lines, verdicts: Sequence[Judged]) -> str | None:
    """The last article corrects the one before under the same id, and subscribers get it."""
    last = verdicts[-1]
    return None if last.outcome in ("revision", "update") and last.published else _told(verdicts)


def each_published(lines: Lines, verdicts: Sequence[Judged]) -> str | None:
    """What begins alike is one story: published by somebody, its articles together, apart from the other stories.

    The consent text is no story.
    """
    groups: dict[str, list[Judged]] = defaultdict(list)
    for line, verdict in zip(lines, verdicts, strict=True):
        groups[orjson.loads(line)["text"][:_BEGINNING]].append(verdict)
    stories = [group for text, group in groups.items() if not text.startswith(_CONSENT)]
    clusters = [{verdict.cluster for verdict in story} for story in stories]
    is_published = all(any(verdict.published for verdict in story) for story in stories)
    are_whole = all(len(found) == 1 for found in clusters)
    are_apart = len(set().union(*clusters)) == len(stories)
    return None if is_published and are_whole and are_apart else "; ".join(map(_told, stories))


_RULES: dict[str, Rule] = {
    "01": apart,
    "02": same,
    "03": same,
    "08": same,
    "09": same,
    "10": same,
    "11": same,
    "12": same,
    "13": corrected,
    "14": apart,
    "17": apart,
    "18": each_published,
}


def rule_of(file: Path) -> Rule | None:
    """The rule for a file, by the number that its folder begins with; None for files that have tests of their own."""
    if file.name.startswith("different-stories"):
        return apart
    return _RULES.get(file.parent.name[:2])


def _told(verdicts: Sequence[Judged]) -> str:
    return ", ".join(
        f"{verdict.article} {verdict.outcome}{'' if verdict.published else ', not published,'}"
        f" in {verdict.cluster} at {verdict.score:.3f}"
        for verdict in verdicts
    )
