"""Writes the pages that the code decides: `python docs/build.py`. A test holds that they are up to date."""

import dataclasses
from pathlib import Path

from prometheus_client import CollectorRegistry
from prometheus_client.metrics import MetricWrapperBase

from unecho.runtime.exit_codes import ExitCode
from unecho.runtime.metrics import Metrics
from unecho.runtime.settings import Settings, flag_name, format_duration, format_value, variable_name
from unecho.runtime.topology import Topic

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

A broker that refuses the user or is not trusted ends a command at once, with exit code 3; a setting that is missing,
would not be used, or whose file cannot be read, with 2. No log, metric or error shows the password. A subscriber
passes aiokafka's arguments: `published_articles(bootstrap, security={"security_protocol": "SASL_SSL", ...})`.
"""


def configuration() -> str:
    """docs/configuration.md, from `runtime.settings`."""
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
    """docs/topics.md, from `runtime.topology`."""
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
        ]
    )


def metrics() -> str:
    """docs/metrics.md, from `runtime.metrics`."""
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
