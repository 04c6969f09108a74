"""Made news reports, each a story of its own: what a newsroom's day puts around the articles that one looks at."""

import random
from typing import Final

import orjson

from unecho.core.article import Article
from unecho.core.article_time import format_time
from unecho.replay.background.grammar import common_sentences, topics
from unecho.replay.background.teller import Teller

_BEGIN_MS: Final = 1_763_683_200_000
"""2025-11-21T00:00:00Z, where the shipped articles end."""
_STEP_MS: Final = 20_000
_OUTLETS: Final = 40
_SHARE_COPIED: Final = 0.5


def made_story(number: int, seed: int) -> tuple[Article, bytes]:
    """Story `number` (from 0) and its article.v1 JSON; a function of the arguments alone.

    Each is dated 20 seconds after the one before. No person, firm or event in it is real; countries and capitals are.
    """
    chance = random.Random(f"{seed} {number}")  # noqa: S311 - stories, not secrets
    topic, teller = chance.choice(topics()), Teller(chance)
    sentences = chance.sample(topic.sentences, chance.randint(4, 5))
    sentences += chance.sample(common_sentences(), chance.randint(6, 9))
    chance.shuffle(sentences)
    patterns = [chance.choice(topic.leads), *sentences]
    outlet = f"paper-{chance.randrange(_OUTLETS)}.example"
    published_at = _BEGIN_MS + number * _STEP_MS
    article = Article(
        id=f"made-{seed}-{number}",
        text="\n\n".join(teller.tell(pattern) for pattern in patterns),
        source=outlet,
        url=f"https://{outlet}/{number}",
        title=teller.tell(chance.choice(topic.headlines)),
        published_at=published_at,
        language="en",
    )
    return article, _as_json(article, format_time(published_at))


def copies_of(number: int, seed: int, most: int) -> int:
    """How many copies are made of story `number`: of two in three none, of few many, and never more than `most`."""
    chance = random.Random(f"{seed} copies {number}")  # noqa: S311
    return min(most, int(_SHARE_COPIED / (1 - chance.random()) - _SHARE_COPIED))


def _as_json(article: Article, published_at: str) -> bytes:
    return orjson.dumps(
        {
            "id": article.id,
            "source": article.source,
            "url": article.url,
            "title": article.title,
            "text": article.text,
            "published_at": published_at,
            "language": article.language,
        }
    )
