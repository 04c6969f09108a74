"""What a newsroom looks at."""

from boards.panels import Dashboard, bars, stat, states, timeseries, words

OVERVIEW = Dashboard(
    uid="unecho-overview",
    title="unecho: Overview",
    description="How much comes in, how much of it is copies, how quickly it goes through, and what is wrong.",
    rows={
        "Now": [
            stat(
                title="Articles in",
                description="Articles a second that sign reads from articles.raw.",
                unit="cps",
                queries={"in": 'sum(stage:unecho_articles:rate1m{stage="sign"})'},
                base="blue",
            ),
            stat(
                title="Published",
                description="Unique articles a second on articles.unique; revisions, updates and stubs come on top.",
                unit="cps",
                queries={"unique": 'sum(rate(unecho_articles_total{stage="dedupe", outcome="unique"}[1m]))'},
                base="blue",
            ),
            stat(
                title="Duplicates",
                description="Share of exact and near copies among the articles of the last 15 minutes.",
                unit="percentunit",
                queries={"copies": "unecho:duplicate_share:ratio15m"},
                base="blue",
                decimals=1,
                least=0,
                most=1,
            ),
            stat(
                title="Latency, 99 %",
                description="99 of 100 articles take no longer from articles.raw to their verdict. The bar is 150 ms.",
                unit="s",
                queries={"p99": "unecho:end_to_end_latency_seconds:p99_5m"},
                limits={0.15: "orange", 1: "red"},
            ),
            stat(
                title="Waiting",
                description="Records that wait for sign or dedupe; next to none while both keep up.",
                unit="short",
                queries={"waiting": 'sum(stage:unecho_consumer_lag_records:sum{stage=~"sign|dedupe"})'},
                limits={1000: "orange", 5000: "red"},
            ),
            stat(
                title="Alerts",
                description="Alerts that fire now; Alertmanager names them, docs/operations.md says what to do.",
                unit="none",
                queries={"firing": 'count(ALERTS{alertname=~"Unecho.+", alertstate="firing"}) or vector(0)'},
                limits={1: "red"},
            ),
        ],
        "Articles": [
            timeseries(
                title="Throughput",
                description="Articles a second that each stage handles. In step with each other while nothing waits.",
                unit="cps",
                queries={"{{stage}}": "stage:unecho_articles:rate1m"},
            ),
            timeseries(
                title="Outcomes",
                description="What became of the articles. Unique ones, revisions, updates and stubs are published.",
                unit="cps",
                queries={"{{outcome}}": 'stage_outcome:unecho_articles:rate5m{stage="dedupe"}'},
                stacked=True,
            ),
            timeseries(
                title="Duplicate share and its usual band",
                description=(
                    "Copies among the articles of 15 minutes. The band is the mean of the day before, give or take "
                    "three standard deviations and at least 0.1; it begins after six hours."
                ),
                unit="percentunit",
                queries={
                    "copies": "unecho:duplicate_share:ratio15m",
                    "usual, at most": "unecho:duplicate_share:avg1d + unecho:duplicate_share:band1d",
                    "usual, at least": "unecho:duplicate_share:avg1d - unecho:duplicate_share:band1d",
                },
                most=1,
            ),
            bars(
                title="Outcomes, whole range",
                description="Articles by outcome over the time that is shown.",
                unit="short",
                queries={"{{outcome}}": 'sum by (outcome) (increase(unecho_articles_total{stage="dedupe"}[$__range]))'},
                base="blue",
            ),
        ],
        "Speed": [
            timeseries(
                title="Latency from articles.raw to the verdict",
                description="Half, nine tenths and 99 of 100 articles take no longer. The bar for 99 of 100 is 150 ms.",
                unit="s",
                queries={
                    "p50": "unecho:end_to_end_latency_seconds:p50_5m",
                    "p90": "unecho:end_to_end_latency_seconds:p90_5m",
                    "p99": "unecho:end_to_end_latency_seconds:p99_5m",
                },
                limits={0.15: "orange"},
            ),
            timeseries(
                title="Waiting, by stage",
                description=(
                    "Records that a stage has not handled, as of its last batch; after the last of a transaction a few "
                    "markers remain that are no articles."
                ),
                unit="short",
                queries={"{{stage}}": "stage:unecho_consumer_lag_records:sum"},
                limits={5000: "orange"},
            ),
        ],
        "Nothing lost, nothing twice": [
            stat(
                title="Read, but not counted",
                description="Records that a process has read less those it has counted by outcome: 0, always.",
                unit="none",
                queries={"{{stage}} {{instance}}": "instance:unecho_conservation_gap:records"},
                limits={1: "red"},
                width=6,
                height=8,
            ),
            timeseries(
                title="Drift between the stages",
                description=(
                    "Of 30 minutes of articles, the share that came in and was neither judged nor set aside nor waits. "
                    "0 but for the moments at which Prometheus looks; after a restart it says nothing for half an hour."
                ),
                unit="percentunit",
                queries={"drift": "unecho:conservation_drift:ratio30m"},
                limits={0.02: "red"},
                least=-0.05,
                most=0.05,
                width=9,
            ),
            states(
                title="Ready",
                description="Each process, as its /readyz says.",
                unit="none",
                queries={"{{stage}} {{instance}}": "unecho_ready"},
                limits={1: "green"},
                base="red",
                mappings=words({0: ("not ready", "red"), 1: ("ready", "green")}),
                width=9,
            ),
        ],
    },
)
