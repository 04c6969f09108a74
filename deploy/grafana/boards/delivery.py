"""Whether what comes in goes out once: transactions, rebalances, snapshots, dead letters."""

from boards.panels import Dashboard, Panel, bars, stat, states, table, timeseries, words

_STAGE = 'stage=~"$stage", instance=~"$instance"'
_PROCESS = 'job=~"unecho-.+", instance=~"$instance"'

_TRANSACTIONS: list[Panel] = [
    timeseries(
        title="Transactions",
        description="Transactions a second, by how they ended. Without transactions on the broker: none.",
        unit="cps",
        queries={
            "{{stage}} {{outcome}}": (
                f"sum by (stage, outcome) (rate(unecho_transactions_total{{{_STAGE}}}[$__rate_interval]))"
            )
        },
    ),
    bars(
        title="Aborted, shut out, rebalanced; whole range",
        description=(
            "Transactions that were aborted and sent again; partitions that a process had to let go, shut out (fenced) "
            "by their next owner or in doubt; assignments. They rise when a stage is stopped, killed or scaled."
        ),
        unit="short",
        queries={
            "{{stage}} aborted": (
                f'sum by (stage) (increase(unecho_transactions_total{{{_STAGE}, outcome="aborted"}}[$__range]))'
            ),
            "{{stage}} lost": f"sum by (stage) (increase(unecho_partitions_lost_total{{{_STAGE}}}[$__range]))",
            "{{stage}} assigned": f"sum by (stage) (increase(unecho_rebalances_total{{{_STAGE}}}[$__range]))",
        },
        limits={100: "orange"},
    ),
    timeseries(
        title="Batch latency",
        description="From a batch's arrival at a stage to its outputs and its offset being committed.",
        unit="s",
        queries={
            "{{stage}} p50": 'stage:unecho_batch_latency_seconds:p50_5m{stage=~"$stage"}',
            "{{stage}} p99": 'stage:unecho_batch_latency_seconds:p99_5m{stage=~"$stage"}',
        },
        limits={0.15: "orange"},
    ),
    timeseries(
        title="Articles a batch",
        description=(
            "Small while nothing waits, up to --batch-articles (500) when much does; "
            "of trends up to four times as many records."
        ),
        unit="short",
        queries={
            "{{stage}}": (
                f"sum by (stage) (rate(unecho_batch_articles_sum{{{_STAGE}}}[$__rate_interval])) "
                f"/ (sum by (stage) (rate(unecho_batch_articles_count{{{_STAGE}}}[$__rate_interval])) > 0)"
            )
        },
    ),
    timeseries(
        title="Waiting, by partition",
        description="Records of each partition that its stage has not handled, as of its last batch.",
        unit="short",
        queries={"{{stage}} {{topic}} {{partition}}": f"unecho_consumer_lag_records{{{_STAGE}}}"},
        limits={5000: "orange"},
    ),
    timeseries(
        title="Bytes read and written",
        description="Values of records, before compression.",
        unit="Bps",
        queries={
            "{{stage}} reads": f"sum by (stage) (rate(unecho_consumed_bytes_total{{{_STAGE}}}[$__rate_interval]))",
            "{{stage}} to {{topic}}": (
                f"sum by (stage, topic) (rate(unecho_produced_bytes_total{{{_STAGE}}}[$__rate_interval]))"
            ),
        },
    ),
]

_SNAPSHOTS: list[Panel] = [
    timeseries(
        title="Age of the newest snapshot",
        description="Written every --snapshot-every (5 min). A restart reads the log from there on.",
        unit="s",
        queries={"shard {{partition}}": 'time() - unecho_snapshot_timestamp_seconds{instance=~"$instance"}'},
        limits={1800: "red"},
        width=8,
    ),
    timeseries(
        title="Size of the newest snapshot",
        description="On disk; two are kept for each shard.",
        unit="bytes",
        queries={"shard {{partition}}": 'unecho_snapshot_bytes{instance=~"$instance"}'},
        width=8,
    ),
    bars(
        title="Snapshots, whole range",
        description="Written, failed (a full disk), or refused when the index was to be restored.",
        unit="short",
        queries={"{{result}}": "sum by (result) (increase(unecho_snapshots_total[$__range]))"},
        width=8,
    ),
    bars(
        title="Restores",
        description="What the indexes of the running processes were restored from; the log alone takes the longest.",
        unit="short",
        queries={"{{origin}}": "sum by (origin) (unecho_restores_total)"},
        width=8,
    ),
    stat(
        title="Restored",
        description="How much of each shard's index is restored; below 1 that dedupe is not ready.",
        unit="percentunit",
        queries={"shard {{partition}}": 'unecho_restored_ratio{instance=~"$instance"}'},
        limits={1: "green"},
        base="orange",
        width=8,
        height=8,
    ),
    stat(
        title="Snapshot up to offset",
        description="Offset of articles.signed up to which the newest snapshot of a shard goes.",
        unit="none",
        queries={"shard {{partition}}": 'unecho_snapshot_offset{instance=~"$instance"}'},
        base="blue",
        width=8,
        height=8,
    ),
]

_DEAD: list[Panel] = [
    timeseries(
        title="Dead letters",
        description="Records a second that go to articles.dead, by reason; `unecho dead` shows them.",
        unit="cps",
        queries={
            "{{stage}} {{reason}}": (
                f"sum by (stage, reason) (rate(unecho_dead_letters_total{{{_STAGE}}}[$__rate_interval])) > 0 "
                f"or sum by (stage) (rate(unecho_dead_letters_total{{{_STAGE}}}[$__rate_interval]))"
            )
        },
        limits={1: "orange"},
        width=8,
    ),
    timeseries(
        title="Share of dead letters",
        description="Of ten minutes of input. Above 0.05 an alert says so; above --dead-share (0.5) the stage stops.",
        unit="percentunit",
        queries={"{{stage}}": 'stage:unecho_dead_letters:ratio10m{stage=~"$stage"}'},
        limits={0.05: "orange", 0.5: "red"},
        most=1,
        width=8,
    ),
    timeseries(
        title="Unreadable dates and statuses",
        description="Articles a second that are judged without their date, status or embargo, as it could not be read.",
        unit="cps",
        queries={
            "statuses, {{stage}}": (
                f"sum by (stage) (rate(unecho_unreadable_statuses_total{{{_STAGE}}}[$__rate_interval]))"
            ),
            "dates, {{stage}}": f"sum by (stage) (rate(unecho_unreadable_dates_total{{{_STAGE}}}[$__rate_interval]))",
        },
        limits={1: "orange"},
        width=8,
    ),
    states(
        title="Breaker",
        description="Open: the stage has stopped, as too much of its input is bad, until a person starts it again.",
        unit="none",
        queries={"{{stage}} {{instance}}": f"unecho_breaker_open{{{_STAGE}}}"},
        limits={1: "red"},
        mappings=words({0: ("closed", "green"), 1: ("open", "red")}),
    ),
    states(
        title="Ready",
        description="As /readyz says: broker there, index restored, partitions assigned, breaker closed.",
        unit="none",
        queries={"{{stage}} {{instance}}": f"unecho_ready{{{_STAGE}}}"},
        limits={1: "green"},
        base="red",
        mappings=words({0: ("not ready", "red"), 1: ("ready", "green")}),
    ),
]

_PROCESSES: list[Panel] = [
    timeseries(
        title="Memory",
        description="Resident memory of each process. dedupe grows until its horizon is full.",
        unit="bytes",
        queries={"{{job}} {{instance}}": f"process_resident_memory_bytes{{{_PROCESS}}}"},
        width=8,
    ),
    timeseries(
        title="Processor",
        description="Processor seconds a second; a stage works on one core, and a snapshot's child on another.",
        unit="short",
        queries={"{{job}} {{instance}}": f"rate(process_cpu_seconds_total{{{_PROCESS}}}[$__rate_interval])"},
        limits={0.95: "orange"},
        width=8,
    ),
    table(
        title="What is running",
        description="Versions and profiles: all stages should have the same.",
        unit="none",
        queries={"": f"unecho_build_info{{{_PROCESS}}}"},
        width=8,
    ),
]

DELIVERY = Dashboard(
    uid="unecho-delivery",
    title="unecho: Delivery",
    description="Whether what comes in goes out once: transactions, rebalances, snapshots, dead letters.",
    variables={
        "stage": "label_values(unecho_ready, stage)",
        "instance": 'label_values(unecho_ready{stage=~"$stage"}, instance)',
    },
    rows={
        "Transactions": [*_TRANSACTIONS],
        "Snapshots": [*_SNAPSHOTS],
        "Bad input": [*_DEAD],
        "Processes": [*_PROCESSES],
    },
)
