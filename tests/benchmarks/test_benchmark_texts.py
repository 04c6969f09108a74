import itertools
import json
from pathlib import Path

import pytest

from texts import articles_in_rounds, endless_articles
from unecho.core.judging.index import Index
from unecho.core.profile import Profile
from unecho.core.signing.signed_article import sign_article
from unecho.core.verdict import Outcome
from unecho.records.article_json import Refusal, read_article

SEEDS = Path(__file__).parents[2] / "seeds"
COPY = {"id": "given", "source": "copy.example"}


def outcomes(values: list[bytes]) -> list[Outcome]:
    profile = Profile()
    index = Index(profile)
    found = []
    for value in values:
        article = read_article(value, 1_000_000)
        assert not isinstance(article, Refusal)
        found.append(index.judge(sign_article(article, profile)).outcome)
    return found


def test_articles_of_a_file_are_news_in_every_round_and_its_copies_stay_copies() -> None:
    story = json.loads(next(SEEDS.glob("000_*.json")).read_bytes())
    bodies = [story, {**COPY, "text": story["text"]}]
    found = outcomes(list(itertools.islice(articles_in_rounds(bodies), 6)))
    assert [outcome is Outcome.UNIQUE for outcome in found] == [True, False] * 3


def test_the_first_round_is_as_the_file_has_it() -> None:
    body = {"id": "given", "text": "Every word as it stands.", "title": "A title"}
    first, second = (json.loads(value) for value in itertools.islice(articles_in_rounds([body]), 2))
    assert first == {**body, "id": "given~0"}
    assert second["text"] != body["text"]
    assert second["title"] != body["title"]


def test_no_id_comes_twice() -> None:
    for paths in ([], [str(SEEDS)]):
        ids = [json.loads(value)["id"] for value in itertools.islice(endless_articles(paths), 40)]
        assert len(set(ids)) == 40


def test_made_articles_are_the_same_each_time_and_one_in_five_is_a_copy() -> None:
    made = list(itertools.islice(endless_articles([]), 20))
    assert made == list(itertools.islice(endless_articles([]), 20))
    assert sum(outcome is Outcome.UNIQUE for outcome in outcomes(made)) == 16


def test_a_file_without_articles_is_told(tmp_path: Path) -> None:
    empty = tmp_path / "none.jsonl"
    empty.write_bytes(b"")
    with pytest.raises(SystemExit, match="no article"):
        next(endless_articles([str(empty)]))
