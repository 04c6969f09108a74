"""Pairs in folds of which no two share a story."""

from collections import Counter
from collections.abc import Sequence

from sets.labels import Fields, Pair, joined
from sets.read_sets import ReadPair


def folds_of(pairs: Sequence[ReadPair], count: int) -> list[list[ReadPair]]:
    """The largest stories first, each into the fold of fewest pairs."""
    names = {name for pair in pairs for name in _ends(pair)}
    story_of = joined(names, filter(None, map(_same, pairs)))
    stories = Counter(story_of[_story(pair.first)] for pair in pairs)
    fold_of: dict[str, int] = {}
    sizes = [0] * count
    for story, size in sorted(stories.items(), key=lambda item: (-item[1], item[0])):
        fold_of[story] = sizes.index(min(sizes))
        sizes[fold_of[story]] += size
    return [[pair for pair in pairs if fold_of[story_of[_story(pair.first)]] == fold] for fold in range(count)]


def _ends(pair: ReadPair) -> Pair:
    return _story(pair.first), _story(pair.second)


def _same(pair: ReadPair) -> Pair | None:
    """Articles of one event are one story, whoever wrote them."""
    return None if pair.kind == "unrelated" else _ends(pair)


def _story(article: Fields) -> str:
    """Its story, or where none is known its source: a reporter follows few."""
    return str(article.get("story") or article.get("source") or article["id"])
