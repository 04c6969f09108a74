"""Articles for tests of the detection core: stories of invented words, edits of them, and streams of both."""

import random
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import product

from hypothesis import strategies as st

from unecho.core.article import Article
from unecho.core.judging.index import Index
from unecho.core.profile import Profile
from unecho.core.pub_status import PubStatus
from unecho.core.signing.signed_article import SignedArticle, sign_article
from unecho.core.verdict import Verdict

PROFILE = Profile()
SECOND = 1000
HOUR = 3600 * SECOND
DAY = 24 * HOUR
NOON = 1_755_000_000 * SECOND
"""A moment of August 2025."""

_SYLLABLES = ["bra", "ko", "zul", "mer", "tiv", "gan", "pe", "dro", "wix", "ton", "la", "quor"]
WORDS = ["".join(part) for part in product(_SYLLABLES, repeat=3)]


def story(seed: object, words: int = 150) -> str:
    """A text of that many words, in sentences of twelve; the same for the same seed."""
    return sentences(random.Random(f"story {seed}").choices(WORDS, k=words))


def sentences(words: Sequence[str]) -> str:
    return " ".join(" ".join(words[i : i + 12]).capitalize() + "." for i in range(0, len(words), 12))


def edited(text: str, seed: int) -> str:
    """A copy as an outlet makes one: cut at the end, with a lead of its own, or with some words replaced."""
    rng = random.Random(f"edit {seed}")
    words = text.split()
    if not words:
        return text
    match seed % 3:
        case 0:
            return " ".join(words[: max(1, len(words) * 4 // 5)])
        case 1:
            return story(f"lead {seed}", 12) + " " + text
        case _:
            return " ".join(_other_than(word, rng) if rng.random() < 0.03 else word for word in words)


def development(seed: object) -> str:
    """Two paragraphs of a lead, with names that no story has."""
    rng = random.Random(f"development {seed}")
    lines = []
    for _ in range(2):
        words = rng.choices(WORDS, k=14)
        for place in (4, 8, 12):
            words.insert(place, "".join(rng.choices(_SYLLABLES, k=5)).capitalize())
        lines.append(f"{words[0].capitalize()} {' '.join(words[1:])}.")
    return "\n".join(lines)


def updated(text: str, seed: object) -> str:
    """The text below a development, and as much again that it lacks, up to 500 words."""
    own = story(f"behind {seed}", min(len(text.split()), 500))
    return "\n".join([development(seed), own, text])


def _other_than(word: str, rng: random.Random) -> str:
    """Another word, where a sentence begins and ends as before."""
    other = rng.choice(WORDS) + ("." if word.endswith(".") else "")
    return other.capitalize() if word[:1].isupper() else other


def judge_all(articles: Iterable[Article], profile: Profile = PROFILE, index: Index | None = None) -> list[Verdict]:
    """The verdict of each, in order."""
    index = Index(profile) if index is None else index
    return [index.judge(sign_article(article, profile)) for article in articles]


def signed(text: str, **fields: object) -> SignedArticle:
    return sign_article(Article(**({"id": "x", "text": text} | fields)), PROFILE)  # type: ignore[arg-type]


def settling(count: int = 15, at: int = NOON) -> list[Article]:
    """Enough dated articles to settle the watermark at `at`."""
    return [Article(f"settling-{at}-{i}", story(f"settling {at} {i}", 40), published_at=at) for i in range(count)]


USABLE = (
    "new",
    "new",
    "edited",
    "edited",
    "exact",
    "redelivery",
    "same id",
    "same place",
    "short",
    "wordless",
    "updated",
)
KINDS = (*USABLE, "canceled", "withheld", "released")
DATES = ("in order", "in order", "in order", "late", "none", "1970", "2099")
Step = tuple[str, str, int, int]


def build(steps: Sequence[Step], spacing: int = HOUR) -> list[Article]:
    """The stream that the steps describe. Its articles have dates `spacing` apart, but for those dated otherwise."""
    articles: list[Article] = []
    for number, (kind, date, pick, seed) in enumerate(steps):
        at = NOON + number * spacing
        dates = {"in order": at, "late": at - seed % 30 * DAY, "none": None, "1970": 0, "2099": 4_070_908_800_000}
        source = (None, "a.example", "b.example", "c.example")[seed % 4]
        url = None if seed % 5 == 0 else f"https://{source}/{number}"
        fresh = Article(f"n{number}", story(seed), source, url, None, dates[date])
        earlier = articles[pick % len(articles)] if articles else fresh
        match kind:
            case "edited":
                article = replace(fresh, text=edited(earlier.text, seed))
            case "updated":
                article = replace(fresh, text=updated(earlier.text, number))
            case "exact":
                article = replace(fresh, text=earlier.text)
            case "redelivery":
                article = earlier
            case "canceled" | "withheld":
                text = earlier.text if seed % 2 else "It must not be published."
                article = replace(earlier, text=text, published_at=dates[date], pub_status=PubStatus(kind))
            case "released":
                text = edited(earlier.text, seed) if seed % 2 else earlier.text
                article = replace(earlier, text=text, published_at=dates[date], pub_status=PubStatus.USABLE)
            case "same id":
                article = replace(fresh, id=earlier.id, text=edited(earlier.text, seed))
            case "same place":
                article = replace(fresh, source=earlier.source, url=earlier.url)
            case "short":
                article = replace(fresh, text=story(seed, 1 + seed % 12))
            case "wordless":
                article = replace(fresh, text="!" * (1 + seed % 3))
            case _:
                article = fresh
        articles.append(article)
    return articles


def steps(max_size: int = 30, kinds: Sequence[str] = KINDS) -> st.SearchStrategy[list[Step]]:
    return st.lists(
        st.tuples(st.sampled_from(kinds), st.sampled_from(DATES), st.integers(0, 50), st.integers(0, 60)),
        min_size=1,
        max_size=max_size,
    )
