"""An endless stream of made articles, the same for a seed: copies, revisions, kills, stubs, known ids used again."""

import random
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from news import NOON, WALL, article, seeds, story

from unecho.core.article import Article
from unecho.core.article_time import format_time
from unecho.replay.amplify.copies import make_copy

SERIAL = "serial"
"""The header that numbers the articles from 0: every stage hands it on, so it tells one raw record from another."""

_STEP_MS = 30_000
_RECENT = 200
_SENTENCE = 12
_NAMES = ("Rome", "Kyiv", "Oslo", "Lima", "Nairobi", "Angela Merkel", "Emmanuel Macron", "Boris Johnson")
_KINDS = {
    **{"new": 50, "undated": 2, "copy": 30, "redelivery": 5, "revision": 4},
    **{"replaced": 2, "stub": 2, "wall": 2, "unreadable": 3, "canceled": 2, "withheld": 1},
}
_OF_ANOTHER = {"copy", "redelivery", "revision", "replaced", "wall", "canceled", "withheld"}


@dataclass(frozen=True, slots=True)
class Made:
    """One article to put onto articles.raw."""

    serial: int
    key: bytes | None
    value: bytes


def made_stream(seed: int) -> Iterator[Made]:
    """Article time goes on by half a minute for each: some 20,000 pass the horizon of a week."""
    chance = random.Random(seed)
    recent: deque[tuple[Article, bytes]] = deque(maxlen=_RECENT)
    copies: dict[str, int] = {}
    serial = 0
    for seed_article in seeds():
        assert seed_article.value is not None
        yield Made(serial, seed_article.key, seed_article.value)
        serial += 1
    while True:
        time = NOON + serial * _STEP_MS
        kind = chance.choices(list(_KINDS), list(_KINDS.values()))[0]
        if kind == "unreadable" or (kind in _OF_ANOTHER and not recent):
            yield Made(serial, None, b'{"id": "unreadable-%d", ' % serial)
            serial += 1
            continue
        if kind == "copy":
            original, other = chance.choice(recent)[0], chance.choice(recent)[0]
            copies[original.id] = copies.get(original.id, 0) + 1
            copy = make_copy(original, copies[original.id], seed, other)
            article_id, value = copy.article.id, copy.value
        elif kind == "redelivery":
            original, value = chance.choice(recent)
            article_id = original.id
        elif kind in {"canceled", "withheld"}:
            original = chance.choice(recent)[0]
            about = {"source": original.source, "published_at": format_time(time), "pub_status": kind}
            article_id, value = original.id, article(original.id, original.text, **about)
        elif kind in {"stub", "wall"}:
            known = (
                chance.choice(recent)[0] if kind == "wall" else Article(f"stub-{serial}", "", source=_outlet(chance))
            )
            about = {"title": f"Headline {serial}", "source": known.source, "published_at": format_time(time)}
            article_id, value = known.id, article(known.id, WALL, **about)
        elif kind == "revision":
            original = chance.choice(recent)[0]
            article_id, text = original.id, f"{original.text} It was corrected at {serial}."
            value = article(article_id, text, source=original.source, published_at=format_time(time))
        else:
            place = (f"story-{serial}", _outlet(chance))
            if kind == "replaced":
                original = chance.choice(recent)[0]
                place = (original.id, original.source)
            made = Article(
                place[0],
                f"{_sentences(story(serial))} {_named(chance)}".strip(),
                source=place[1],
                published_at=None if kind == "undated" else time,
            )
            published = {} if made.published_at is None else {"published_at": format_time(time)}
            article_id, value = made.id, article(made.id, made.text, source=made.source, **published)
            if kind == "new":
                recent.append((made, value))
        yield Made(serial, article_id.encode(), value)
        serial += 1


def _outlet(chance: random.Random) -> str:
    return f"outlet-{chance.randrange(20)}.example"


def _named(chance: random.Random) -> str:
    """Sentences with someone or somewhere to be counted; often none."""
    return " ".join(f"They spoke of {name}." for name in chance.sample(_NAMES, chance.choice([0, 0, 1, 2])))


def _sentences(words: list[str]) -> str:
    parts = (words[start : start + _SENTENCE] for start in range(0, len(words), _SENTENCE))
    return " ".join(f"{' '.join(part).capitalize()}." for part in parts)
