"""docker-compose.yml as users run it, from its image on: slow, and asked for by `make deploy-test`."""

import json
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from compose import SERVICES, TOP, UNECHO, ComposeProject, DockerUnavailableError, find_compose, only_one, until
from compose_readme import printed
from confluent_kafka import OFFSET_BEGINNING, Consumer, TopicPartition
from dashboards import without_data
from verdicts import is_first

from unecho.records.topology import Topic

pytestmark = [pytest.mark.deploy, pytest.mark.timeout(1_600)]

AMPLIFIED = 20_000
RUNBOOKS = "https://example.org/operations"
# The broker lives for minutes: the quick compiler alone, and no threads that collect garbage.
QUICK_JAVA = "-Xms512m -Xmx512m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
README = printed()
READ = (Topic.SIGNED, Topic.UNIQUE, Topic.VERDICTS, Topic.DEAD)


def reader(bootstrap: str) -> Consumer:
    """Of all that is committed, from the beginning; a client that is not unecho's."""
    consumer = Consumer(
        {
            "bootstrap.servers": bootstrap,
            "group.id": "assigned by hand",
            "enable.auto.commit": False,
            "isolation.level": "read_committed",
            "log_level": 0,
        }
    )
    consumer.assign(
        [
            TopicPartition(topic.spec.topic_name, partition, OFFSET_BEGINNING)
            for topic in READ
            for partition in range(topic.spec.partitions)
        ]
    )
    return consumer


class Topics:
    """What was read of them so far."""

    def __init__(self, bootstrap: str) -> None:
        self._bootstrap = bootstrap
        self._consumer = reader(bootstrap)
        self._forget()

    def _forget(self) -> None:
        self.signed: list[bytes] = []
        self.unique: list[str] = []
        self.verdicts: list[dict[str, Any]] = []
        self.dead = 0

    def read_anew(self) -> None:
        """All that a broker that was started again has kept.

        librdkafka may sleep through that: seen, and in its issue 5153, as a reader that gets nothing and says nothing.
        """
        self._consumer.close()
        self._consumer = reader(self._bootstrap)
        self._forget()

    def read(self) -> None:
        for message in self._consumer.consume(2000, 0.5):
            if message.error() is not None:
                continue  # while there is no broker; what is missing in the end is seen in the counts
            match message.topic():
                case "articles.signed":
                    self.signed.append(message.value())
                case "articles.unique":
                    self.unique.append(message.key().decode())
                case "articles.verdicts":
                    self.verdicts.append(json.loads(message.value()))
                case _:
                    self.dead += 1

    def until_under_way(self, articles: int, seconds: float = 240) -> None:
        """Until so many have their verdicts, whatever is still to come."""

        def enough() -> bool:
            self.read()
            return len(self.verdicts) >= articles

        until(enough, seconds, lambda: f"{len(self.verdicts)} verdicts of {articles}")

    def until_judged(self, articles: int, seconds: float = 240) -> None:
        """Until so many have their verdicts, and so has whatever else is signed; each topic comes at its own pace."""

        def found() -> str:
            read = f"{len(self.signed)} signed, {len(self.verdicts)} verdicts, {len(self.unique)} unique"
            return f"{read}, {self.dead} dead of {articles}"

        def enough() -> bool:
            self.read()
            published = sum(verdict["published"] for verdict in self.verdicts)
            is_level = (len(self.verdicts), published) == (len(self.signed), len(self.unique))
            return len(self.verdicts) + self.dead >= articles and is_level

        until(enough, seconds, found)
        self.read()

    def check(self, articles: int) -> Counter[str]:
        """Each article has one outcome or is dead, and each once; how often each outcome was."""
        outcomes = Counter(verdict["outcome"] for verdict in self.verdicts)
        assert (len(self.signed), len(self.verdicts), self.dead) == (articles, articles, 0)
        places = {(verdict["signed_partition"], verdict["signed_offset"]) for verdict in self.verdicts}
        assert len(places) == articles
        published = [verdict["article_id"] for verdict in self.verdicts if verdict["published"]]
        assert Counter(self.unique) == Counter(published)
        firsts = [verdict for verdict in self.verdicts if is_first(verdict)]
        assert Counter(verdict["cluster_id"] for verdict in firsts) == dict.fromkeys(
            {verdict["cluster_id"] for verdict in self.verdicts}, 1
        )
        return outcomes


@pytest.fixture(scope="module")
def project() -> Iterator[ComposeProject]:
    """Up and healthy; the tests of this file use it one after the other."""
    try:
        command = find_compose()
    except DockerUnavailableError as reason:
        if os.environ.get("CI") == "true":
            pytest.fail(f"CI tests the deployment: {reason}", pytrace=False)
        pytest.skip(f"no deployment here: {reason}")
    with only_one():
        running = ComposeProject(command, UNECHO_SNAPSHOT_EVERY="20s", RUNBOOKS_URL=RUNBOOKS, KAFKA_HEAP=QUICK_JAVA)
        running.remove()
        try:
            # Grafana has no image where there is no image registry, and nothing here looks at it.
            running.printed(README.up, *SERVICES)
            running.until_healthy()
            yield running
        finally:
            print(running.logs())
            running.remove()


@pytest.fixture(scope="module")
def topics(project: ComposeProject) -> Topics:
    return Topics(project.bootstrap)


def targets(project: ComposeProject) -> Counter[str]:
    """How many of each job answer; fails never."""
    found = project.prometheus("targets", state="active")["activeTargets"]
    return Counter(target["labels"]["job"] for target in found if target["health"] == "up")


def total(project: ComposeProject, query: str) -> float:
    return sum(float(sample["value"][1]) for sample in project.prometheus("query", query=query)["result"])


def test_prometheus_sees_all_and_has_its_rules(project: ComposeProject) -> None:
    wanted = {"unecho-sign": 1, "unecho-dedupe": 1, "unecho-trends": 1, "prometheus": 1, "alertmanager": 1}
    until(lambda: targets(project) == wanted, 60, lambda: targets(project))
    files = (TOP / "deploy/prometheus/rules").glob("*.yml")
    written = [
        rule for file in files for group in yaml.safe_load(file.read_text())["groups"] for rule in group["rules"]
    ]
    loaded = [rule for group in project.prometheus("rules")["groups"] for rule in group["rules"]]
    assert {rule["name"] for rule in loaded} == {rule.get("alert") or rule["record"] for rule in written}
    assert len(loaded) == len(written) > 0


def test_containers_are_confined(project: ComposeProject) -> None:
    for service in UNECHO:
        (container,) = project.containers(service)
        (about,) = json.loads(subprocess.check_output(["docker", "inspect", container]))
        host = about["HostConfig"]
        assert host["ReadonlyRootfs"]
        assert host["CapDrop"] == ["ALL"]
        assert host["Memory"] > 0
        assert about["Config"]["User"] == "10001:10001"
        bindings = [binding for found in (host["PortBindings"] or {}).values() for binding in found]
        assert {binding["HostIp"] for binding in bindings} <= {"127.0.0.1"}
        started = subprocess.check_output(
            ["docker", "exec", "-e", "NUMBA_DEBUG_CACHE=1", container, "python", "-m", "unecho.core.kernels"], text=True
        )
        assert "data loaded" in started
        assert "saved" not in started, "a start compiles"


def test_the_readme_shows_that_the_topics_are_there(project: ComposeProject) -> None:
    shown = project.printed(README.look).splitlines()
    for topic in Topic:
        assert any(re.search(rf"^{re.escape(topic.spec.topic_name)}\s.*\bthere\b", line) for line in shown), shown


def test_seeds_and_copies_come_through(project: ComposeProject, topics: Topics) -> None:
    project.printed(README.replay, REPLAY_FOLDER=str(TOP / "seeds"))
    topics.until_judged(5)
    labels = json.loads((TOP / "seeds/labels.json").read_text())
    assert topics.check(5)["unique"] == len({verdict["cluster_id"] for verdict in topics.verdicts}) == 2, labels
    assert project.replay("--seed", "1", "--amplify", str(AMPLIFIED // 5))["sent"] == AMPLIFIED + 5
    topics.until_judged(AMPLIFIED + 10)
    outcomes = topics.check(AMPLIFIED + 10)
    assert outcomes["redelivery"] == 5
    assert outcomes["near_copy"] + outcomes["exact_copy"] > 0.8 * AMPLIFIED


def test_every_rule_is_evaluated(project: ComposeProject) -> None:
    def not_right() -> list[str]:
        groups = project.prometheus("rules")["groups"]
        return [rule["name"] for group in groups for rule in group["rules"] if rule["health"] != "ok"]

    until(lambda: not not_right(), 90, not_right)


def test_every_query_of_the_dashboards_has_data(project: ComposeProject) -> None:
    url = f"http://127.0.0.1:{project.ports['PROMETHEUS_PORT']}"
    until(lambda: not without_data(url, 5), 120, lambda: without_data(url, 5))


def test_a_stopped_stage_is_told_of_while_others_are_scaled_and_taken_over(
    project: ComposeProject, topics: Topics
) -> None:
    """The alert waits for a minute, so much can be tried meanwhile."""

    def firing() -> set[str]:
        alerts = project.prometheus("alerts")["alerts"]
        labels = [alert["labels"] for alert in alerts if alert["state"] == "firing"]
        return {f"{found['alertname']} {found.get('stage')}" for found in labels}

    assert "UnechoStageDown trends" not in firing()
    project.compose("stop", "trends", "sign")
    before = len(topics.verdicts)
    sent = project.replay("--seed", "2", "--amplify", "400")["sent"]

    project.up("sign", "dedupe", sign=3, dedupe=2)
    topics.until_judged(before + sent)
    topics.check(before + sent)
    until(lambda: targets(project)["unecho-sign"] == 3, 60, lambda: targets(project))
    # These three have begun since, and one counts what another does not.
    query = 'unecho_articles_total{job="unecho-sign"}'
    until(lambda: total(project, query) == sent, 60, lambda: (total(project, query), sent))

    until(lambda: len(project.owners("unecho-dedupe")) == 1, 60, lambda: project.owners("unecho-dedupe"))
    (killed,) = project.owners("unecho-dedupe")
    before += sent
    with project.replaying("--seed", "3", "--amplify", "400", "--rate", "200") as replayed:
        topics.until_under_way(before + 100)
        # Docker takes it for a wish that it stay down: what follows is the other's work.
        subprocess.run(["docker", "kill", killed], check=True, capture_output=True)
        before += replayed()["sent"]
    topics.until_judged(before)
    topics.check(before)
    # All may have been judged before the kill: then nobody has the shard until the session is over.
    others = set(project.containers("dedupe")) - {killed}
    until(lambda: others & set(project.owners("unecho-dedupe")), 60, lambda: project.owners("unecho-dedupe"))
    restored = 'unecho_restores_total{job="unecho-dedupe",origin="snapshot"}'
    until(lambda: total(project, restored) == 1, 30, lambda: project.prometheus("query", query="unecho_restores_total"))

    until(lambda: "UnechoStageDown trends" in firing(), 150, firing)
    until(lambda: "UnechoStageDown" in project.alertmanager(), 60, project.alertmanager)
    told = project.alertmanager()["UnechoStageDown"]
    assert told["annotations"]["runbook_url"] == f"{RUNBOOKS}#unechostagedown"
    assert "runbooks" not in told["labels"]
    project.up()
    until(lambda: "UnechoStageDown trends" not in firing(), 60, firing)
    until(lambda: "UnechoStageDown" not in project.alertmanager(), 120, project.alertmanager)


def test_killed_containers_come_back_and_lose_nothing(project: ComposeProject, topics: Topics) -> None:
    def starts() -> dict[str, tuple[str, int]]:
        return {name: (state["StartedAt"], state["RestartCount"]) for name, state in project.states().items()}

    def kill(service: str) -> None:
        before = {name: start for name, start in starts().items() if name.startswith(service)}
        project.kill(service)

        def not_yet() -> list[str]:
            now = starts()
            return [name for name, (at, count) in before.items() if now[name][0] == at or now[name][1] <= count]

        until(lambda: not not_yet(), 60, not_yet)

    before = len(topics.verdicts)
    with project.replaying("--seed", "10", "--amplify", "400", "--rate", "100") as replayed:
        topics.until_under_way(before + 100)
        for service in ("dedupe", "sign", "trends"):
            kill(service)
        before += replayed()["sent"]
    kill("kafka")
    project.until_healthy()
    topics.read_anew()
    topics.until_judged(before)
    topics.check(before)


def test_what_the_readme_stops_goes_on_as_it_was(project: ComposeProject, topics: Topics) -> None:
    before = len(topics.verdicts)
    project.printed(README.stop)
    assert {state["Status"] for state in project.states().values()} == {"exited"}
    project.printed(README.up, *SERVICES)
    project.until_healthy()
    topics.read_anew()
    topics.until_judged(before)
    topics.check(before)


def test_down_and_up_lose_nothing(project: ComposeProject, topics: Topics, tmp_path: Path) -> None:
    before = len(topics.verdicts)
    project.printed(README.remove, "--timeout", "60")
    assert not any(project.containers(service) for service in UNECHO)
    project.up()
    assert project.replay()["sent"] == 5
    topics.read_anew()
    topics.until_judged(before + 5)
    outcomes = topics.check(before + 5)
    # The index still knows them, whatever came in between.
    last = sorted(topics.verdicts, key=lambda verdict: verdict["signed_offset"])[-5:]
    assert [verdict["outcome"] for verdict in last] == ["redelivery"] * 5, outcomes
    # Prometheus still knows the one before, which ended when nothing looked, and finds this one when it next asks.
    until(lambda: targets(project)["unecho-dedupe"] == 1, 60, lambda: targets(project))
    found = project.prometheus("targets", state="active")["activeTargets"]
    (now,) = (target["labels"]["instance"] for target in found if target["labels"]["job"] == "unecho-dedupe")
    query = f'unecho_restores_total{{origin="snapshot",instance="{now}"}}'
    until(lambda: total(project, query) == 1, 30, lambda: project.prometheus("query", query="unecho_restores_total"))

    # And all of it, through stops and kills, is what one run over the same stream says.
    stream, scanned = tmp_path / "stream.jsonl", tmp_path / "verdicts.jsonl"
    stream.write_bytes(b"".join(json.dumps(json.loads(value)).encode() + b"\n" for value in topics.signed))
    subprocess.run([sys.executable, "-m", "unecho", "scan", stream, "--out", scanned], check=True, capture_output=True)
    place = {"signed_partition": None, "signed_offset": None}
    in_order = sorted(topics.verdicts, key=lambda verdict: verdict["signed_offset"])
    for line, verdict in zip(scanned.read_text().splitlines(), in_order, strict=True):
        assert verdict | place == json.loads(line)
