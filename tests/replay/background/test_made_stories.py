"""Made stories are different stories, and their copies are found: both by unecho's own verdict."""

import re
from collections import Counter

import orjson
import pytest

from unecho.core.judging.index import Index
from unecho.core.profile import Profile
from unecho.core.signing.signed_article import sign_article
from unecho.core.verdict import Outcome
from unecho.records.article_json import read_article
from unecho.replay.background.grammar import common_sentences, topics
from unecho.replay.background.stories import copies_of, made_story
from unecho.replay.background.teller import KEPT, known_slots
from unecho.replay.pace import AtOnce
from unecho.replay.plan import Options, Planned, plan
from unecho.sources.fields.field_map import FieldMap

LIMIT = 1_000_000
MOST = 60


@pytest.mark.parametrize("seed", [0, 14])
def test_scan_says_of_all_that_they_are_unique(seed: int) -> None:
    index = Index(Profile())
    verdicts = [index.judge(sign_article(made_story(number, seed)[0], index.profile)) for number in range(1_000)]
    assert [verdict for verdict in verdicts if verdict.outcome is not Outcome.UNIQUE] == []


@pytest.mark.slow
def test_a_feed_looks_like_a_newsroom() -> None:
    index = Index(Profile())
    options = Options(FieldMap(), LIMIT, copies=MOST, background=400)
    outcomes: Counter[Outcome] = Counter()
    stories: Counter[str] = Counter()
    strays = 0
    for item in plan(lambda: [], options, AtOnce()):
        assert isinstance(item, Planned)
        article = read_article(item.value, LIMIT)
        verdict = index.judge(sign_article(article, index.profile))  # type: ignore[arg-type]
        outcomes[verdict.outcome] += 1
        stories[verdict.cluster_id] += 1
        original = orjson.loads(item.value).get("unecho_label", {}).get("original_id", verdict.article_id)
        strays += verdict.cluster_id != original
    assert 0.4 < 1 - outcomes[Outcome.UNIQUE] / outcomes.total() < 0.8
    assert stories.most_common(1)[0][1] < 0.2 * outcomes.total()
    assert strays < 0.05 * outcomes.total()


def test_a_story_is_the_same_each_time_and_its_json_is_its_article() -> None:
    for number in range(50):
        article, value = made_story(number, 3)
        assert (article, value) == made_story(number, 3)
        assert read_article(value, LIMIT) == article


def test_no_slot_is_left_unfilled() -> None:
    patterns = [
        *common_sentences(),
        *(p for topic in topics() for p in (*topic.headlines, *topic.leads, *topic.sentences)),
    ]
    assert {slot for pattern in patterns for slot in re.findall(r"\{(\w+)\}", pattern)} <= KEPT | known_slots()
    texts = " ".join(made_story(number, 0)[0].text for number in range(300))
    assert not re.search(r"[\[\]{}|]|  | a [aeio]", texts)


def test_one_story_in_three_is_copied_and_few_are_big() -> None:
    copies = [copies_of(number, 0, MOST) for number in range(3_000)]
    assert 0.28 < sum(map(bool, copies)) / len(copies) < 0.38
    assert max(copies) == MOST
    assert sum(count > 10 for count in copies) < 0.07 * len(copies)
