"""Writes the pages that the code decides: `python docs/build.py`. A test holds that they are up to date."""

import dataclasses
from pathlib import Path

from prometheus_client import CollectorRegistry
from prometheus_client.metrics import MetricWrapperBase

from unecho.core.edit_kind import EditKind
from unecho.monitoring.metrics import Metrics
from unecho.process.exit_codes import ExitCode
from unecho.records.headers.label_headers import CLUSTER_HEADER, KIND_HEADER, ORIGINAL_HEADER
from unecho.records.topology import Topic
from unecho.settings.settings import Settings, flag_name, format_duration, format_value, variable_name

_HERE = Path(__file__).parent
_NOTE = "<!-- Made by docs/build.py: change the code, then run it. -->\n"

_SECURE_KAFKA = """\
## Kafka with users and TLS

The same for every command; `topics` says whether it works:

```sh
export UNECHO_BOOTSTRAP=kafka.example.org:9094
export UNECHO_SECURITY_PROTOCOL=SASL_SSL
export UNECHO_SASL_USERNAME=unecho
export UNECHO_SASL_PASSWORD_FILE=/run/secrets/kafka-password
export UNECHO_TLS_CA_FILE=/etc/unecho/kafka-ca.pem
unecho topics
```

With OAuth 2.0 (SASL mechanism OAUTHBEARER) a client logs in with tokens instead of a password. They come from a token
endpoint, by the client credentials grant with the secret as HTTP Basic authentication (RFC 6749):

```sh
export UNECHO_BOOTSTRAP=kafka.example.org:9094
export UNECHO_SECURITY_PROTOCOL=SASL_SSL
export UNECHO_SASL_MECHANISM=OAUTHBEARER
export UNECHO_SASL_TOKEN_ENDPOINT=https://id.example.org/oauth2/token
export UNECHO_SASL_CLIENT_ID=unecho
export UNECHO_SASL_CLIENT_SECRET_FILE=/run/secrets/client-secret
export UNECHO_SASL_SCOPE=kafka
unecho topics
```

A process has one token for all its connections, and takes a new one when four fifths of its life are over. Where the
endpoint is away then, the old one serves until it ends; after that connections are tried again until there is one.
A broker that closes connections whose token has ended is connected to anew. `HTTPS_PROXY` and `NO_PROXY` are heeded.

A broker that refuses the user or the token, a token endpoint that refuses the client, or one that is not trusted ends
a command at once, with exit code 3; a setting that is missing, would not be used, or whose file cannot be read, with 2.
No log, metric or error shows a password, a client's secret or a token. A subscriber passes aiokafka's arguments:
`published_articles(bootstrap, security={"security_protocol": "SASL_SSL", ...})`.
"""

_ONE_A_STORY = """\
## One article a story

Header `unecho-outcome` says what a record of `articles.unique` is:

| `unecho-outcome` | the article | published |
|---|---|---|
| `unique` | the first of its story | always |
| `revision` | another version of one that was published | where `UNECHO_PUBLISH` has `revision` |
| `update` | a real development of a known story, under its `unecho-cluster-id` | where `UNECHO_PUBLISH` has `update` |
| `thin` | a stub in a cluster of its own: too short to say whether it is all there is of a story | always |

Who wants one article a story takes the unique ones:

```python
import asyncio

from unecho.client import Outcome, published_articles


async def main() -> None:
    async for article in published_articles("127.0.0.1:9092", group="my-front-page", outcomes={Outcome.UNIQUE}):
        print(article.cluster_id, article.title)


asyncio.run(main())
```

With any other client it is the same test of the header, before the value is read; here with aiokafka:

```python
if dict(record.headers).get("unecho-outcome") == b"unique":
    print(record.key.decode())
```

`UNECHO_PUBLISH=unique` leaves the rest out for every subscriber: what it leaves out is judged, counted, and held back
([what it changes](operations.md#changing-what-is-published)).
"""


_PLACES = """\
## Where a record lies

A key says what a record is about; the partition of `articles.verdicts` and `articles.unique` says which story it is
of. It is the hash of the cluster id, as bytes of UTF-8, as every Kafka client hashes a key: `(murmur2(id) &
0x7fffffff) % partitions`. So all that is said of a story comes to one consumer of a group, in order, and any
consumer can tell where a story is. `entities.counts` lies by entity id in the same way. Two things follow:

- Who seeks an article by its id alone does not know its partition. `unecho explain` looks at all four.
- An id that a feed uses again, for another story, has records in the partitions of both. A copy of
  `articles.unique` that is compacted is so by partition: for such an id it may keep two records, one of each story,
  of which the one with the later `timestamp` is the newer; a table by key that is filled from all partitions at
  once has to compare it. A tombstone takes the article out of the story that its `unecho-cluster-id` names, in a
  compacted copy only there. What the id stood for before in another story stays until it is as old as the topic
  keeps records. Who must take an article down takes down all that it has under the id.
"""


_LABELS = """\
## Labelled articles

Where it is known what an article is a copy of, its producer can say so on `articles.raw`, and unecho counts how many of
such copies it finds, while it runs: `unecho_labelled_articles_total` in [metrics](metrics.md), and recall and precision
by kind on the Detection dashboard. `replay --amplify` labels the copies that it makes.

| header | says |
|---|---|
| `{original}` | the id of the article that this one is a copy of: it must have come before, within the horizon |
| `{kind}` | how the copy was made: {kinds}; counted as `other` where it is none of them or missing |

Both are UTF-8, of at most 8,192 and 64 bytes; a label that is not is none, and costs its article nothing. Of two
headers with one name the last counts. They go with the article to `articles.signed` and `articles.unique`, and to its
verdict on `articles.verdicts`, where `{cluster}` says in which cluster the original was when the
verdict was given; it is missing where no article of that id was known. A label has no say in any verdict.

- An original is sought by its id alone: of several articles with one id the newest counts.
- A copy that comes before its original counts as `without_original`, also where the original joins it later. The
  partitions of `articles.raw` are read side by side, so a copy sent right after its original may overtake it: in a
  replay at full speed, or of articles without dates, some do. A `--rate` makes them fewer.
- A labelled article that comes again counts once: its redeliveries and revisions are known by their id.
- Whether articles that are labelled as nothing were rightly held back, no label says: the precision is that of copies.
"""


def _labels() -> str:
    kinds = ", ".join(f"`{kind}`" for kind in EditKind)
    return _LABELS.format(original=ORIGINAL_HEADER, kind=KIND_HEADER, cluster=CLUSTER_HEADER, kinds=kinds)


def configuration() -> str:
    """docs/configuration.md, from `settings.settings`."""
    rows = []
    for field in dataclasses.fields(Settings):
        default = "" if field.default in (None, "") else f"`{format_value(field.default)}`"
        commands = ", ".join(sorted(field.metadata["commands"]))
        names = f"`{flag_name(field.name)}` | `{variable_name(field.name)}`"
        rows.append(f"| {names} | {default} | {field.metadata['summary']} | {commands} |")
    return "\n".join(
        [
            "# Configuration",
            "",
            _NOTE,
            "Nothing has to be set. A flag wins over its variable, which wins over the default; an empty variable",
            "counts as not set. Durations are a number and a unit: `500ms`, `30s`, `15m`, `12h`, `7d`.",
            "How files are read, `--map` and `--format` say: [reading.md](reading.md).",
            "",
            "| flag | variable | default | what it is | read by |",
            "|---|---|---|---|---|",
            *rows,
            "",
            "## Exit codes",
            "",
            "The same for every command:",
            "",
            "| code | means |",
            "|---|---|",
            *(f"| {code.value} | {code.summary} |" for code in ExitCode),
            "",
            _SECURE_KAFKA,
        ]
    )


def topics() -> str:
    """docs/topics.md, from `records.topology`."""
    rows = []
    for topic in Topic:
        spec = topic.spec
        kept = "newest of each key" if spec.retention is None else format_duration(spec.retention)
        schema = f"[{spec.schema}](../schemas/{spec.schema}.json)"
        cells = (f"`{spec.topic_name}`", spec.summary, spec.key, spec.value, str(spec.partitions), kept, schema)
        rows.append(f"| {' | '.join(cells)} |")
    return "\n".join(
        [
            "# Topics",
            "",
            _NOTE,
            "| topic | what | key | value | partitions | kept | schema |",
            "|---|---|---|---|---|---|---|",
            *rows,
            "",
            _ONE_A_STORY,
            _PLACES,
            _labels(),
        ]
    )


def metrics() -> str:
    """docs/metrics.md, from `monitoring.metrics`."""
    registry = CollectorRegistry()
    collectors = [value for value in vars(Metrics(registry)).values() if isinstance(value, MetricWrapperBase)]
    rows = []
    for collector in collectors:
        family = next(iter(collector.describe()))
        name = family.name + ("_total" if family.type == "counter" else "")
        labels = ", ".join(f"`{label}`" for label in collector._labelnames)
        rows.append(f"| `{name}` | {family.type} | {labels} | {family.documentation} |")
    return "\n".join(
        [
            "# Metrics",
            "",
            _NOTE,
            "Every stage serves them on `/metrics`, with the `process_…` metrics of every Prometheus client (memory,",
            "processor time, start, open files). No label ever holds an article, a URL or an entity.",
            "",
            "| metric | type | labels | what |",
            "|---|---|---|---|",
            *rows,
            "",
        ]
    )


PAGES = {"configuration.md": configuration, "topics.md": topics, "metrics.md": metrics}

if __name__ == "__main__":
    for name, page in PAGES.items():
        (_HERE / name).write_text(page())
