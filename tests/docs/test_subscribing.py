"""docs/subscribing.md says what the topics carry, and each program on it subscribes as it stands there."""

import asyncio
import os
import re
import shutil
import signal
import struct
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import NoReturn

import pytest
from confluent_kafka import Producer
from kafka_jars import KafkaUnavailableError, find_java, kafka_jars
from news import Raw, news, seeds, story
from node_clients import NodeUnavailableError, find_node, node_modules
from pipelines import MemoryPipeline, Topics
from wire import produce

from unecho.client import ArticleVerdict, PublishedArticle
from unecho.core.article import Article
from unecho.core.kind import Kind
from unecho.core.profile import Profile
from unecho.core.pub_status import PubStatus
from unecho.core.signing.signed_article import sign_article
from unecho.core.verdict import Change, Outcome, Verdict
from unecho.kafka.topics import create_topics
from unecho.records.headers.signature_header import SIGNATURE_HEADER
from unecho.records.headers.status_headers import EMBARGO_HEADER
from unecho.records.origin_fields import ORIGIN_HEADERS
from unecho.records.record import Incoming
from unecho.records.retraction_record import encode_retraction
from unecho.records.topology import Topic
from unecho.records.verdict_record import encode_unique
from unecho.settings.settings import Settings

PAGE = (Path(__file__).parents[2] / "docs" / "subscribing.md").read_text()
SECONDS = 60.0


def section(title: str) -> str:
    return PAGE.partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def rows(title: str) -> list[list[str]]:
    """The cells of the section's table, without its head."""
    lines = [line for line in section(title).splitlines() if line.startswith("| ")][1:]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines]


def block(language: str, text: str) -> str:
    blocks = re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
    (found,) = [one for one in blocks if text in one]
    return found


@pytest.fixture(scope="module")
def topics() -> Topics:
    """Of the seeds, a revision, an article that is taken back, and a stub."""
    first = story(1)
    raw = [
        *seeds(),
        news("n", " ".join(first), title="One"),
        news("n", " ".join([*first, "more"]), title="One more"),
        news("killed", " ".join(story(5))),
        news("killed", " ".join(story(5)), pub_status="canceled"),
        news("stub", "Read more."),
    ]
    return MemoryPipeline().run_cut(raw, [100], [100])


def test_every_header_is_explained() -> None:
    verdict = Verdict("a", Outcome.REVISION, True, "a", "a", "a", 1.0, 1.0, 1, 1, 1, 1, "b", 0.5)
    verdict = verdict._replace(changes=(Change.TEXT,), replaces_id="c", retracted_id="d", kind=Kind.FOLLOW_UP)
    handed_on = (SIGNATURE_HEADER, EMBARGO_HEADER, *ORIGIN_HEADERS)
    record = Incoming("articles.signed", 0, 0, 0, b"a", b"{}", tuple((name, b"") for name in handed_on))
    killed = sign_article(Article("a", "", pub_status=PubStatus.CANCELED), Profile())
    outputs = (encode_unique(record, verdict, 0, Profile()), encode_retraction(record, killed, verdict, 0, Profile()))
    told = [cells[0].strip("`") for cells in rows("What a record says")]
    assert sorted(told) == sorted({name for output in outputs for name, _ in output.headers})


def test_the_examples_are_those_of_a_seed(topics: Topics) -> None:
    said = dict(topics[Topic.UNIQUE][1].headers)
    examples = {cells[0].strip("`"): cells[2].strip("`") for cells in rows("What a record says")}
    for name in ("outcome", "cluster-id", "canonical-id", "score", "article-time", "related-id"):
        assert examples[f"unecho-{name}"] == said[f"unecho-{name}"].decode()
    # Another with each change of the numbers.
    assert re.fullmatch(r"v\d+-[0-9a-f]{8}", examples["unecho-profile"])
    assert len(examples["unecho-profile"]) == len(said["unecho-profile"])
    beginning = examples[SIGNATURE_HEADER].removesuffix(" …")
    assert said[SIGNATURE_HEADER].hex(" ").startswith(beginning)
    assert len(said[SIGNATURE_HEADER]) == 512


def test_the_wrong_byte_order_shows(topics: Topics) -> None:
    header = dict(topics[Topic.UNIQUE][1].headers)[SIGNATURE_HEADER]
    (right, wrong) = rows("The signature")
    for order, (_, begins, says) in (("<", right), (">", wrong)):
        values = struct.unpack(f"{order}128I", header)
        assert begins == ", ".join(map(str, values[:3]))
        assert int(says.split()[0]) == shingles_of(values)
    (fifth,) = [one for one in map(ArticleVerdict.from_record, topics[Topic.VERDICTS]) if one.article_id[:3] == "004"]
    assert f"last article has {fifth.fields['shingles']} shingles" in section("The signature")


@pytest.mark.parametrize(
    ("title", "record"),
    [("Attributes of an article", PublishedArticle), ("Attributes of a verdict", ArticleVerdict)],
)
def test_every_attribute_is_explained(title: str, record: type) -> None:
    told = [name for cells in rows(title) for name in re.findall(r"`(\w+)`", cells[0])]
    assert sorted(told) == sorted(field.name for field in fields(record))


def test_every_outcome_is_explained() -> None:
    told = {name for cells in rows("Outcomes") for name in re.findall(r"`(\w+)`", cells[0])}
    assert told >= set(Outcome)


def shingles_of(signature: Iterable[int]) -> int:
    return round(128 / sum(value / 2**32 for value in signature) - 1)


def line_of(record: Incoming) -> str:
    """What the programs print of a record of articles.unique."""
    said = dict(record.headers)
    outcome, cluster = (said[f"unecho-{name}"].decode() for name in ("outcome", "cluster-id"))
    if record.value is None:
        return f"retracted {(record.key or b'').decode()} {cluster}"
    changes = said.get("unecho-changes", b"-").decode()
    shingles = shingles_of(struct.unpack("<128I", said[SIGNATURE_HEADER]))
    return f"{outcome} {(record.key or b'').decode()} {cluster} {changes} {shingles}"


@dataclass(frozen=True)
class Program:
    """One that runs until Ctrl-C."""

    command: list[str]
    environment: Mapping[str, str]

    def run_until(self, wanted: set[str]) -> list[str]:
        """The lines that it prints until all that is `wanted` is among them."""
        process = subprocess.Popen(
            self.command, stdout=subprocess.PIPE, text=True, env={**os.environ, **self.environment}
        )
        assert process.stdout is not None
        printed: list[str] = []
        try:
            while not wanted <= set(printed):
                line = process.stdout.readline()
                assert line, f"it ended with {process.wait(SECONDS)}, after {printed}; wanted {wanted}"
                printed.append(line.rstrip("\n"))
            process.send_signal(signal.SIGINT)
            rest, _ = process.communicate(timeout=SECONDS)
            return printed + rest.splitlines()
        finally:
            process.kill()
            process.wait()
            process.stdout.close()


def in_python(code: str, _: Path) -> Program:
    return Program([sys.executable, "-u", "-c", code], {})


def in_node(code: str, folder: Path) -> Program:
    program = folder / "subscribe.js"
    program.write_text(code)
    try:
        return Program([find_node(), str(program)], {"NODE_PATH": str(node_modules())})
    except NodeUnavailableError as reason:
        leave_out(str(reason))


def in_java(code: str, folder: Path) -> Program:
    program = folder / "Subscribe.java"
    program.write_text(code)
    try:
        java, _ = find_java()
        if shutil.which("javac", path=str(Path(java).resolve().parent)) is None:
            leave_out(f"{java} has no compiler: install a JDK")
        return Program([java, "-XX:TieredStopAtLevel=1", "-cp", f"{kafka_jars()}/*", str(program)], {})
    except KafkaUnavailableError as reason:
        leave_out(str(reason))


def leave_out(reason: str) -> NoReturn:
    if os.environ.get("CI") == "true":
        pytest.fail(f"CI runs every program of the page: {reason}", pytrace=False)
    pytest.skip(f"the program is not run here: {reason}")


def pointed(code: str, bootstrap: str, prefix: str) -> str:
    """At this broker, and at topics and groups with this prefix; otherwise as it stands on the page."""
    code = code.replace("127.0.0.1:9092", bootstrap)
    code = re.sub(r'group="([\w-]+)"', rf'group="{prefix}\1", topic_prefix="{prefix}"', code)
    return re.sub(r'"(my-newsroom|articles\.unique)"', rf'"{prefix}\1"', code)


def send(bootstrap: str, prefix: str, topic: Topic, records: Iterable[Incoming]) -> None:
    raw = [
        Raw(record.value, record.key, record.headers, record.timestamp, partition=number % topic.spec.partitions)
        for number, record in enumerate(records)
    ]
    produce(bootstrap, topic.named(prefix), raw)


def abort(bootstrap: str, topic_name: str, record: Incoming) -> None:
    """Leaves on the topic what a stage leaves that is killed: a record that does not count."""
    producer = Producer({"bootstrap.servers": bootstrap, "transactional.id": f"{topic_name}-killed", "linger.ms": 0})
    producer.init_transactions(SECONDS)
    producer.begin_transaction()
    headers = [(name, b"aborted" if name == "unecho-outcome" else value) for name, value in record.headers]
    producer.produce(topic_name, record.value, record.key, partition=0, headers=headers)
    assert producer.flush(SECONDS) == 0
    producer.abort_transaction(SECONDS)


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("python", "published_articles", in_python),
        ("python", "confluent_kafka", in_python),
        pytest.param("js", "kafkajs", in_node, marks=pytest.mark.slow),
        pytest.param("java", "KafkaConsumer", in_java, marks=pytest.mark.slow),
    ],
    ids=["unecho.client", "confluent-kafka", "kafkajs", "java"],
)
def test_a_program_prints_what_is_published_and_goes_on_where_it_was(
    language: str, text: str, made, kafka_broker: str, topic_prefix: str, tmp_path: Path, topics: Topics
) -> None:
    program = made(pointed(block(language, text), kafka_broker, topic_prefix), tmp_path)
    asyncio.run(create_topics(Settings(bootstrap=kafka_broker, topic_prefix=topic_prefix)))
    *before, after = topics[Topic.UNIQUE]
    abort(kafka_broker, Topic.UNIQUE.named(topic_prefix), after)
    send(kafka_broker, topic_prefix, Topic.UNIQUE, before)
    lines = {line_of(record) for record in before}
    assert {line.split()[0] for line in lines} == {"unique", "revision", "retracted"}
    assert sorted(program.run_until(lines)) == sorted(lines)
    send(kafka_broker, topic_prefix, Topic.UNIQUE, [after])
    again = program.run_until({line_of(after)})
    assert len(again) <= 2, again
    assert set(again) <= {*lines, line_of(after)}


@pytest.mark.parametrize(("ci", "outcome"), [("", pytest.skip.Exception), ("true", pytest.fail.Exception)])
def test_a_program_that_cannot_run_is_left_out_with_the_reason(
    ci: str, outcome: type[BaseException], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("CI", ci)
    with pytest.raises(outcome, match="there is no node on the PATH"):
        in_node("", tmp_path)


def test_the_verdicts_say_who_copied_whom(kafka_broker: str, topic_prefix: str, topics: Topics, tmp_path: Path) -> None:
    program = in_python(pointed(block("python", "verdicts("), kafka_broker, topic_prefix), tmp_path)
    asyncio.run(create_topics(Settings(bootstrap=kafka_broker, topic_prefix=topic_prefix)))
    send(kafka_broker, topic_prefix, Topic.VERDICTS, topics[Topic.VERDICTS])
    told = map(ArticleVerdict.from_record, topics[Topic.VERDICTS])
    copies = [one for one in told if one.outcome.endswith("_copy")]
    lines = {f"{one.outcome} {one.article_id} {one.matched_id} {one.score:.2f}" for one in copies}
    assert len(lines) == 3
    assert set(program.run_until(lines)) == lines


def test_every_link_leads_somewhere() -> None:
    for link in re.findall(r"\]\(([^)#]+)[^)]*\)", PAGE):
        assert (Path(__file__).parents[2] / "docs" / link).exists(), link
