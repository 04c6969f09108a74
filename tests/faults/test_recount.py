"""The recount agrees with trends, and finds every way in which trends can be wrong."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import islice

import orjson
import pytest
from made_stream import made_stream
from news import Raw
from pipelines import WHOLE, MemoryPipeline
from recount import Recount, compare_api, compare_changelog, compare_counts, recount

from unecho.core.entities import NewsExtractor
from unecho.process.word_lists import read_word_lists
from unecho.records.record import Incoming
from unecho.records.topology import Topic
from unecho.trends.api.answers.story_list import stories_answer
from unecho.trends.batches.handling import include_all, read_all
from unecho.trends.batches.reading import read_published, read_verdict
from unecho.trends.counts.entity_counts import entity_count_records
from unecho.trends.state.trend_state import TrendState
from unecho.trends.stories import story as stories_module
from unecho.trends.stories.story import Story
from unecho.trends.stories.story_json import story_to_json

ARTICLES = 300
BATCH = 40
DAY_MS = 86_400_000
HORIZON = timedelta(days=7)
KEPT_MS = 8 * DAY_MS


@dataclass
class Ran:
    """What trends has written and tells."""

    counts: list[Incoming]
    changelog: list[Incoming]
    answer: dict[str, object]


@pytest.fixture(scope="module")
def judged() -> dict[Topic, list[Incoming]]:
    raw = [Raw(one.value, one.key) for one in islice(made_stream(5), ARTICLES)]
    return MemoryPipeline().run_cut(raw, WHOLE, WHOLE)


@pytest.fixture(scope="module")
def wanted(judged: dict[Topic, list[Incoming]]) -> Recount:
    return recount(judged[Topic.VERDICTS], judged[Topic.UNIQUE])


def run_trends(judged: dict[Topic, list[Incoming]], read_twice: int = 0) -> Ran:
    """Both topics in batches by turns; the last `read_twice` of each are read again, as after a crash."""
    extractor, stories = NewsExtractor(read_word_lists()), dict[str, Story]()
    state = TrendState(stories, HORIZON)
    ran = Ran([], [], {})

    def read(record: Incoming):
        if record.topic == Topic.VERDICTS.named():
            return read_verdict(record)
        return read_published(record, extractor, 1_000_000)

    logs = [judged[topic] for topic in (Topic.VERDICTS, Topic.UNIQUE)]
    logs = [[*log, *log[len(log) - read_twice :]] for log in logs]
    for start in range(0, max(map(len, logs)), BATCH):
        for log in logs:
            included = include_all(state, read_all(log[start : start + BATCH], read))
            assert not included.refused
            state.store()
        for output in entity_count_records(state.counts.take_changed_windows(), state.entities):
            ran.counts.append(Incoming("", 0, len(ran.counts), 0, output.key, output.value, ()))
    for key, story in stories.items():
        ran.changelog.append(Incoming("", 0, 0, 0, orjson.dumps(key), story_to_json(story), ()))
    ran.answer = orjson.loads(orjson.dumps(stories_answer(state, {"window": "1d", "limit": "1000"})))
    return ran


def findings(wanted: Recount, ran: Ran) -> tuple[bool, bool, bool]:
    """Whether counts, changelog and API are as they should be."""
    return (
        not compare_counts(wanted, ran.counts),
        not compare_changelog(wanted, ran.changelog, KEPT_MS),
        not compare_api(wanted, ran.answer, DAY_MS, 1000),
    )


def test_trends_is_as_recounted(judged: dict[Topic, list[Incoming]], wanted: Recount):
    assert findings(wanted, run_trends(judged)) == (True, True, True)
    assert len(wanted.counts) > 100
    assert len(wanted.stories) > 100


def _with_updates(judged: dict[Topic, list[Incoming]]) -> dict[Topic, list[Incoming]]:
    """Every other near copy an update, and every other of these published, after all that was."""
    signed = {record.offset: record for record in judged[Topic.SIGNED]}
    verdicts, unique = list(judged[Topic.VERDICTS]), list(judged[Topic.UNIQUE])
    told = [(at, orjson.loads(record.value or b"")) for at, record in enumerate(verdicts)]
    near = [(at, verdict) for at, verdict in told if verdict["outcome"] == "near_copy"][::2]
    for number, (at, verdict) in enumerate(near):
        update = verdict | {"outcome": "update", "published": number % 2 == 0}
        verdicts[at] = replace(verdicts[at], value=orjson.dumps(update))
        if update["published"]:
            article = signed[verdict["signed_offset"]]
            headers = (("unecho-outcome", b"update"), ("unecho-cluster-id", verdict["cluster_id"].encode()))
            unique.append(replace(article, topic=Topic.UNIQUE.named(), offset=len(unique), headers=headers))
    return judged | {Topic.VERDICTS: verdicts, Topic.UNIQUE: unique}


def test_updates_are_counted_as_recounted(judged: dict[Topic, list[Incoming]], wanted: Recount):
    updated = _with_updates(judged)
    anew = recount(updated[Topic.VERDICTS], updated[Topic.UNIQUE])
    assert sum(story.outcomes["update"] for story in anew.stories.values()) > 10
    assert findings(anew, run_trends(updated)) == (True, True, True)
    assert findings(wanted, run_trends(updated))[:2] == (False, False)


def test_records_read_twice_change_nothing_unless_the_offsets_are_not_looked_at(
    judged: dict[Topic, list[Incoming]], wanted: Recount, monkeypatch: pytest.MonkeyPatch
):
    assert findings(wanted, run_trends(judged, read_twice=30)) == (True, True, True)
    monkeypatch.setattr(stories_module, "includes", lambda *_: False)
    assert findings(wanted, run_trends(judged, read_twice=30)) == (False, False, False)


@pytest.mark.parametrize("topic", [Topic.VERDICTS, Topic.UNIQUE])
def test_a_record_that_trends_has_not_read_is_missed(
    topic: Topic, judged: dict[Topic, list[Incoming]], wanted: Recount
):
    # Where it was revised, the revision names the same.
    times = Counter(record.key for record in judged[topic])
    left_out = next(
        record
        for record in judged[topic]
        if topic is Topic.VERDICTS or (b"They spoke of" in (record.value or b"") and times[record.key] == 1)
    )
    short = judged | {topic: [record for record in judged[topic] if record is not left_out]}
    assert False in findings(wanted, run_trends(short))


def _one_more(record: Incoming) -> Incoming:
    value = orjson.loads(record.value or b"")
    return replace(record, value=orjson.dumps(value | {"coverage": value["coverage"] + 1}))


def _bigger(record: Incoming) -> Incoming:
    value = orjson.loads(record.value or b"")
    return replace(record, value=orjson.dumps(value | {"size": value["size"] + 1}))


@pytest.mark.parametrize(("log", "change"), [("counts", _one_more), ("changelog", _bigger)])
def test_one_number_changed_is_seen(
    log: str, change: Callable[[Incoming], Incoming], judged: dict[Topic, list[Incoming]], wanted: Recount
):
    ran = run_trends(judged)
    records = getattr(ran, log)
    records[-1] = change(records[-1])
    assert findings(wanted, ran).count(False) == 1


def test_a_story_too_few_and_one_too_many_are_seen(judged: dict[Topic, list[Incoming]], wanted: Recount):
    ran = run_trends(judged)
    gone = ran.changelog.pop()
    assert compare_changelog(wanted, ran.changelog, KEPT_MS)
    ran.changelog += [gone, replace(gone, key=b'"nobody"')]
    assert compare_changelog(wanted, ran.changelog, KEPT_MS)
