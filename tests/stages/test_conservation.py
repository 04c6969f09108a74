import pytest
from news import Raw, mixed_stream, news, story
from pipelines import BrokerPipeline, MemoryPipeline, Pipeline
from verdicts import check_conservation, dead_letters_of, fates_of, original_of, verdicts_of, without_offsets

from unecho.records.topology import Topic

FATES = [
    *("unique", "near_copy", "near_copy", "near_copy", "unique"),
    *("unique", "not_json", "exact_copy", "near_copy"),
    *("unique", "tombstone", "redelivery", "revision", "revision", "unique", "thin", "thin"),
    *("unique", "unique", "unique", "unique", "invalid", "unique", "retracted", "revision"),
]


async def test_every_record_gets_one_fate_whatever_carries_it(pipeline: Pipeline) -> None:
    topics = await pipeline.run(mixed_stream())
    assert fates_of(topics) == FATES
    assert check_conservation(topics) == {
        "unique": 10, "near_copy": 4, "exact_copy": 1, "revision": 3, "redelivery": 1, "thin": 2,
        "retracted": 1, "dead": 3,
    }  # fmt: skip
    assert [letter["reason"] for letter in dead_letters_of(topics)] == ["not_json", "tombstone", "invalid"]
    expected = await MemoryPipeline().run(mixed_stream())
    for topic in (Topic.UNIQUE, Topic.DEAD):
        assert sorted(record.value or b"" for record in topics[topic]) == sorted(
            record.value or b"" for record in expected[topic]
        )
    assert without_offsets(topics) == without_offsets(expected)
    signed = {record.offset: record.key for record in topics[Topic.SIGNED]}
    assert all(signed[verdict["signed_offset"]] == verdict["article_id"].encode() for verdict in verdicts_of(topics))
    canonical = {verdict["article_id"]: verdict["canonical_id"] for verdict in verdicts_of(topics)}
    assert canonical["a-copy"] == canonical["a-cut"] == "a"
    assert canonical["b-amended"] == "b"
    *revised, successor = [verdict for verdict in verdicts_of(topics) if verdict["outcome"] == "revision"]
    (killed,) = [verdict for verdict in verdicts_of(topics) if verdict["outcome"] == "retracted"]
    assert (killed["cluster_id"], killed["canonical_id"], killed["retracted_id"]) == ("a", None, "a")
    assert (successor["cluster_id"], successor["canonical_id"], successor["published"]) == ("a", "a-late", True)
    (tombstone,) = [record for record in topics[Topic.UNIQUE] if record.value is None]
    assert (tombstone.key, dict(tombstone.headers)["unecho-pub-status"]) == (b"a", b"canceled")
    assert [verdict["published"] for verdict in revised] == [True, True]
    assert [verdict["matched_id"] for verdict in revised] == ["b", "b"]
    assert all("text" in verdict["changes"] for verdict in revised)
    replacing, *walls = [verdict for verdict in verdicts_of(topics) if verdict["article_id"] in {"b2", "consent"}]
    assert (replacing["outcome"], replacing["cluster_id"], replacing["replaces_id"]) == ("unique", "b2", "b-amended")
    assert [(wall["published"], wall["matched_id"]) for wall in walls] == [(False, "b2"), (True, None)]
    published = {record.key: dict(record.headers) for record in topics[Topic.UNIQUE]}
    assert published[b"b2"]["unecho-replaces-id"] == b"b-amended"
    assert published[b"b-amended"]["unecho-changes"] == ",".join(revised[-1]["changes"]).encode()
    assert published[b"consent"]["unecho-outcome"] == b"thin"


async def test_unreadable_bytes_are_kept_as_they_came(pipeline: Pipeline) -> None:
    odd = [
        Raw(b'{"id": "a", "text": 7 }\n', b"\xff\x00key", (("trace", b"\x00\xff"), ("trace", b"2"), ("empty", b""))),
        Raw(b"", None),
        Raw(b"\xef\xbb\xbf{}", b""),
        Raw(None, b"gone", (("why", b"deleted"),)),
    ]
    topics = await pipeline.run(odd)
    letters = dead_letters_of(topics)
    assert [original_of(letter) for letter in letters] == [one.value for one in odd]
    kept = sorted(topics[Topic.DEAD], key=lambda record: int(dict(record.headers)["unecho-dead-offset"]))
    # Kafka dates the raw records itself.
    dates = {(record.partition, record.offset): record.timestamp for record in topics[Topic.RAW]}
    for record, one in zip(kept, odd, strict=True):
        assert record.value == one.value
        assert record.key == one.key
        assert record.timestamp == dates[0, int(dict(record.headers)["unecho-dead-offset"])]
        assert tuple(header for header in record.headers if not header[0].startswith("unecho-")) == one.headers
    assert {(letter["stage"], letter["partition"]) for letter in letters} == {("sign", 0)}
    assert {letter["topic"] for letter in letters} == {topics[Topic.RAW][0].topic}


async def test_articles_reach_subscribers_byte_for_byte(pipeline: Pipeline) -> None:
    text = " ".join(story(1))
    bodies = [
        b'\n {"text" :"%s"\t,"id":"a", "extra": {"deep": [1, 2.50, 1e3, null]}, "id2": 12345678901234567890123 }\r\n'
        % text.encode(),
        '{"id":"ü","text":"\\u00fc ü \\ud83d\\ude00 \\/ %s","title":null}'.encode() % " ".join(story(2)).encode(),
        b'{"id":"twice","text":"first","text":"%s"}' % " ".join(story(3)).encode(),
    ]
    topics = await pipeline.run([Raw(body, b"whatever") for body in bodies])
    assert sorted(record.value or b"" for record in topics[Topic.UNIQUE]) == sorted(bodies)
    assert {record.key for record in topics[Topic.UNIQUE]} == {b"a", "ü".encode(), b"twice"}


async def test_foreign_headers_pass_through_and_ours_cannot_be_forged(pipeline: Pipeline) -> None:
    headers = (("traceparent", b"00-ab"), ("unecho-outcome", b"near_copy"), ("x", b""), ("x", b"\xff"))
    headers += (("unecho-signature", b"short"), ("unecho-published-at", b"soon"))
    one = news("a", " ".join(story(1)))
    topics = await pipeline.run([Raw(one.value, one.key, headers)])
    (published,) = topics[Topic.UNIQUE]
    foreign = [header for header in published.headers if not header[0].startswith("unecho-")]
    assert foreign == [("traceparent", b"00-ab"), ("x", b""), ("x", b"\xff")]
    names = [name for name, _ in published.headers]
    assert names.count("unecho-outcome") == names.count("unecho-signature") == 1
    assert dict(published.headers)["unecho-outcome"] == b"unique"
    (verdict,) = verdicts_of(topics)
    assert verdict["published_at"] is None


@pytest.mark.parametrize("count", [60])
async def test_articles_of_all_partitions_are_judged_together(broker_pipeline: BrokerPipeline, count: int) -> None:
    texts = [" ".join(story(number % 20)) for number in range(count)]
    raw = [
        Raw(news(f"n{number}", text, source=f"s{number}").value, None, partition=number % 4)
        for number, text in enumerate(texts)
    ]
    topics = await broker_pipeline.run(raw)
    assert check_conservation(topics) == {"unique": 20, "exact_copy": 40}
    assert {record.partition for record in topics[Topic.VERDICTS]} == set(range(4))
