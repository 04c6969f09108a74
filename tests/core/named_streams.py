"""Streams as feeds are: stories with names and figures of their own, in furniture, templates and reused places."""

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from hypothesis import strategies as st
from streams import DAY, HOUR, NOON, WORDS, edited, updated

from unecho.core.article import Article

_SYLLABLES = ("Bra", "ko", "zul", "mer", "tiv", "gan", "pe", "dro", "wix", "ton", "la", "quor")
CONSENT = (
    "Before you continue we ask you to choose which cookies we and our partners may store on your device. You can"
    " accept all, refuse them or change what you have chosen whenever you like."
)
STUBS = (
    CONSENT,
    "Please enable JavaScript and disable your ad blocker to go on.",
    "The page you requested was moved or has never been there. Page not found.",
    "Comments",
    "[Removed]",
    "Read the full story on our site.",
)


def names(seed: object, count: int) -> list[str]:
    """That nobody has but for the same seed."""
    rng = random.Random(f"names {seed}")
    return ["".join(rng.choices(_SYLLABLES, k=5)).capitalize() for _ in range(count)]


def figures(seed: object, count: int) -> list[str]:
    rng = random.Random(f"figures {seed}")
    forms = ("{}", "-{}", "{}%", "${}m", "{} million", "{}.5")
    return [rng.choice(forms).format(rng.randrange(1_000, 10_000_000)) for _ in range(count)]


def named_story(seed: object, sentences: int = 10) -> str:
    """Sentences of twelve invented words; in each stands a name or a figure. Two are a paragraph."""
    rng = random.Random(f"named story {seed}")
    facts = names(seed, sentences) + figures(seed, sentences)
    rng.shuffle(facts)
    made = [_sentence(rng, facts[i : i + 1]) for i in range(sentences)]
    return "\n".join(" ".join(made[i : i + 2]) for i in range(0, len(made), 2))


def _sentence(rng: random.Random, facts: Sequence[str]) -> str:
    words = rng.choices(WORDS, k=11)
    words[0] = words[0].capitalize()
    for fact in facts:
        words.insert(rng.randrange(2, 10), fact)
    return " ".join(words) + "."


def from_template(template: int, seed: object, sentences: int = 8, *, has_names: bool = False) -> str:
    """The words of one frame around the names and figures of a story. `has_names`: the frame has a name of its own."""
    rng = random.Random(f"template {template}")
    facts = names(seed, sentences) + figures(seed, sentences)
    own = names(f"template {template}", 1) if has_names else []
    slots = [_sentence(rng, ["{}"]) for _ in range(sentences)] + [_sentence(rng, own)]
    filled = [slot.format(facts[i] if i % 2 else facts[-1 - i]) for i, slot in enumerate(slots)]
    return " ".join(filled)


def in_furniture(text: str, site: int) -> str:
    """The text on a page of that site: a menu and a paragraph before, a list of headlines and an imprint behind.

    That of site 0 has names.
    """
    rng = random.Random(f"site {site}")
    menu = " | ".join(rng.choices(WORDS, k=12))
    headlines = [" ".join(rng.choices(WORDS, k=7)).capitalize() for _ in range(5)]
    own = [] if site else names(f"site {site}", 2)
    imprint = [" ".join(_sentence(rng, own) for _ in range(2)) for _ in range(4)]
    return "\n".join([menu.title() if own else menu, imprint[0], text, *headlines, *imprint[1:]])


KINDS = (
    "new", "new", "copied", "exact", "redelivery", "corrected", "shouted", "same id", "same place", "same id and place",
    "guid", "furniture", "furniture", "copied in furniture", "template", "template", "short", "list", "stub",
    "stub before", "stub behind", "updated",
)  # fmt: skip
DATES = ("in order", "in order", "in order", "late", "none", "1970", "2099")
Step = tuple[str, str, int, int]


def build(steps: Sequence[Step], spacing: int = HOUR) -> list[Article]:
    """The stream that the steps describe; each new text has names and figures that no other has."""
    articles: list[Article] = []
    for number, (kind, date, pick, seed) in enumerate(steps):
        at = NOON + number * spacing
        dates = {"in order": at, "late": at - seed % 30 * DAY, "none": None, "1970": 0, "2099": 4_070_908_800_000}
        source = (None, "a.example", "b.example", "c.example")[seed % 4]
        url = None if seed % 5 == 0 else f"https://{source or 'd.example'}/{number}"
        title = None if seed % 3 == 0 else f"Headline of {number}"
        fresh = Article(f"n{number}", named_story(number), source, url, title, dates[date])
        earlier = articles[pick % len(articles)] if articles else fresh
        articles.append(_step(kind, earlier, fresh, number, seed))
    return articles


def _step(kind: str, earlier: Article, fresh: Article, number: int, seed: int) -> Article:
    stub = STUBS[seed % len(STUBS)]
    title = earlier.title if seed % 2 else f"Corrected: {earlier.title}"
    makers: dict[str, Callable[[], Article]] = {
        "copied": lambda: replace(fresh, text=edited(earlier.text, seed)),
        "updated": lambda: replace(fresh, text=updated(earlier.text, number)),
        "exact": lambda: replace(fresh, text=earlier.text),
        "shouted": lambda: replace(fresh, text=earlier.text.upper()),
        "copied in furniture": lambda: _on_site(fresh, earlier.text, seed % 3),
        "redelivery": lambda: earlier,
        "corrected": lambda: replace(earlier, text=f"{earlier.text.replace('-', '')} Corrected.", title=title),
        "stub": lambda: replace(fresh, text=stub),
        "stub behind": lambda: replace(earlier, text=stub),
        "stub before": lambda: replace(fresh, id=f"n{number + 1}", text=stub),
        "same id": lambda: replace(fresh, id=earlier.id),
        "same place": lambda: replace(fresh, source=earlier.source, url=earlier.url),
        "same id and place": lambda: replace(fresh, id=earlier.id, source=earlier.source, url=earlier.url),
        "guid": lambda: replace(fresh, id="N/A"),
        "furniture": lambda: _on_site(fresh, fresh.text, seed % 3),
        "template": lambda: replace(fresh, text=from_template(seed % 3, number, has_names=seed % 3 == 0)),
        "short": lambda: replace(fresh, text=named_story(number, 1 + seed % 3)),
        "list": lambda: replace(fresh, text=named_story(number, 110)),
    }
    return makers[kind]() if kind in makers else fresh


def _on_site(article: Article, text: str, site: int) -> Article:
    return replace(article, text=in_furniture(text, site), source=f"site{site}.example")


def steps(max_size: int = 30, kinds: Iterable[str] = KINDS) -> st.SearchStrategy[list[Step]]:
    return st.lists(
        st.tuples(st.sampled_from(tuple(kinds)), st.sampled_from(DATES), st.integers(0, 50), st.integers(0, 60)),
        min_size=1,
        max_size=max_size,
    )
