"""What is explained is what the index does: of the seeds, of edits of them, and of pairs that people have read."""

import gzip
import json
import os
from functools import cache
from itertools import permutations
from pathlib import Path

import pytest
from news import SEED_FILES

from unecho.core.article import Article
from unecho.core.edit_kind import EditKind
from unecho.core.profile import Profile
from unecho.core.text.normalise import normalise, space_words
from unecho.core.text.plain_text import plain_text
from unecho.core.verdict import Apart, Outcome
from unecho.explain.copies.excerpts import Excerpt, excerpts
from unecho.explain.copies.pair import Pair, explain_pair
from unecho.explain.copies.turns import judge_pair
from unecho.records.article_json import read_article
from unecho.replay.amplify.copies import make_copy

ROOT = Path(__file__).parents[2]
FOLDERS = [Path(os.environ["UNECHO_TEST_DATA"])] if "UNECHO_TEST_DATA" in os.environ else []
FOLDERS += [parent / "shared" / "data" for parent in (ROOT.parent, ROOT.parent.parent)]
DATA = next((folder for folder in FOLDERS if (folder / "kinds_dev.jsonl").exists()), None)
KINDS = (
    "verbatim", "shortened", "extended", "restyled", "merged", "new_version", "follow_up", "same_event", "unrelated",
)  # fmt: skip
PROFILE = Profile()
EACH = 10


@cache
def seeds() -> tuple[Article, ...]:
    read = [read_article(path.read_bytes(), 1 << 24) for path in SEED_FILES]
    found = tuple(article for article in read if isinstance(article, Article))
    assert len(found) == len(read) == 5
    return found


@cache
def articles() -> dict[str, Article]:
    found = {}
    for name in ("gn_dev_labelled", "reuters_c50"):
        assert DATA is not None
        with gzip.open(DATA / f"{name}.jsonl.gz") as lines:
            for line in lines:
                article = read_article(line, 1 << 24)
                assert isinstance(article, Article)
                found[article.id] = article
    return found


def pairs(kind: str) -> list[tuple[Article, Article]]:
    assert DATA is not None
    lines = map(json.loads, (DATA / "kinds_dev.jsonl").read_text().splitlines())
    chosen = [line for line in lines if line["readers"][0]["kind"] == kind][:EACH]
    return [(articles()[line["a"]], articles()[line["b"]]) for line in chosen]


def words(text: str) -> list[str]:
    return space_words(normalise(text)).decode().split()


@pytest.mark.parametrize("edit", EditKind)
def test_an_edited_seed_is_explained_as_it_is_judged(edit: EditKind) -> None:
    for article, other in zip(seeds(), (*seeds()[1:], seeds()[0]), strict=True):
        made = [make_copy(article, number, 1, other) for number in range(1, len(EditKind) + 1)]
        (copy,) = (copy.article for copy in made if copy.label.kind is edit)
        check(article, copy)
        check(copy, article)


def test_two_seeds_are_explained_as_they_are_judged() -> None:
    for first, second in permutations(seeds(), 2):
        check(first, second)


@pytest.mark.skipif(DATA is None, reason="no labelled pairs here: name their folder in UNECHO_TEST_DATA")
@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_is_explained_as_it_is_judged(kind: str) -> None:
    found = pairs(kind)
    assert found
    for first, second in found:
        check(first, second)


def check(first: Article, second: Article) -> None:
    pair = explain_pair(first, second, PROFILE)
    check_numbers(pair)
    check_passages(pair)
    check_facts(pair)
    check_reasons(pair)
    check_turns(pair)


def check_numbers(pair: Pair) -> None:
    verdict = pair.verdicts[1]
    assert pair.verdicts == judge_pair(pair.first.signed, pair.second.signed, PROFILE)
    if verdict.similarity:
        assert pair.measures.similarity == verdict.similarity
        assert pair.measures.shared == verdict.shared_shingles
    assert verdict.candidates == (len(pair.measures.bands_met) >= PROFILE.band_hits)


def check_passages(pair: Pair) -> None:
    for passage in pair.passages:
        for run in passage.runs:
            mine = pair.first.placed.words[run.first : run.first + run.words]
            assert mine == pair.second.placed.words[run.second : run.second + run.words]
        check_excerpts(pair, excerpts(passage, pair.first.placed, pair.second.placed))


def check_excerpts(pair: Pair, found: tuple[Excerpt, Excerpt]) -> None:
    marked = []
    for side, excerpt in zip((pair.first, pair.second), found, strict=True):
        assert excerpt.text == side.placed.text[excerpt.start : excerpt.end]
        said = " ".join(words(plain_text(side.article.text)))
        assert all(" ".join(words(line)) in said for line in excerpt.text.split("\n"))
        marked.append({word for part, is_shared in excerpt.parts if is_shared for word in words(part)})
    assert len(marked[0] & marked[1]) >= 2


def check_facts(pair: Pair) -> None:
    facts, weights = pair.facts, pair.measures.weights
    count = pair.second.signed.marks.fact_count
    assert len(facts.shared) + len(facts.only[1]) == count
    assert len(facts.shared) + len(facts.only[0]) == pair.first.signed.marks.fact_count
    if count < PROFILE.max_facts > pair.first.signed.marks.fact_count:
        assert len(facts.shared) == weights.shared_facts
    told = [*facts.shared, *facts.only[0], *facts.only[1]]
    assert sum(word.startswith("#") for word in told) <= 0.01 * len(told) + 1


def check_reasons(pair: Pair) -> None:
    verdict, reasons = pair.verdicts[1], pair.reasons
    if verdict.outcome in {Outcome.NEAR_COPY, Outcome.UPDATE}:
        assert all(reason.holds is not False for reason in reasons)
        said = "".join(reason.text for reason in reasons)
        score = f"{verdict.score:.3f}".rstrip("0").removeprefix("0").removesuffix(".")
        # What comes late joins by its likeness to the earlier one, whatever its cluster.
        assert f"linkage {score}" in said or f"T {score}: what its outlet wrote of the day before" in said
    if verdict.outcome is Outcome.UNIQUE:
        assert any(reason.holds is False for reason in reasons)
    if verdict.kind is not None:
        assert any(f"kind {verdict.kind}" in reason.text for reason in reasons)
    if verdict.apart is not None:
        assert any(f"apart by {verdict.apart}" in reason.text for reason in reasons)
        if verdict.apart is not Apart.FURNITURE:
            assert pair.facts.only[0]
            assert pair.facts.only[1]


def check_turns(pair: Pair) -> None:
    for turn in pair.turns:
        assert (turn.outcome, turn.kind) != (pair.verdicts[1].outcome, pair.verdicts[1].kind)
    distances = [turn.distance for turn in pair.turns]
    assert distances == sorted(distances)
