"""What trends makes of the verdicts: stories and entity counts."""

from boards.panels import Dashboard, Text, bars, stat, timeseries

_API = """\
Names are no labels here: the stage itself shows them, on [its page](http://127.0.0.1:9103/), and as JSON there.
Tables of them in Grafana: `deploy/grafana/infinity`.

| what | where |
|---|---|
| totals | `/api/summary` |
| stories by size | `/api/stories?limit=20` |
| entities of a day | `/api/entities?window=1d&by=coverage&limit=20` |
"""

ENTITIES = Dashboard(
    uid="unecho-entities",
    title="unecho: Entities and stories",
    description="What trends makes of the verdicts: stories, and how often people, organisations and places are named.",
    variables={"window": "label_values(unecho_entity_window_counts, window)"},
    rows={
        "Now": [
            stat(
                title="Stories",
                description="Stories in the table: those within the horizon.",
                unit="short",
                queries={"stories": "sum(unecho_stories)"},
                base="blue",
                width=6,
            ),
            stat(
                title="Entity counts",
                description="Counts held: one for each entity and window of article time.",
                unit="short",
                queries={"{{window}}": 'sum by (window) (unecho_entity_window_counts{window=~"$window"})'},
                base="blue",
                width=6,
            ),
            stat(
                title="Verdicts counted",
                description="Verdicts a second that trends folds into its tables.",
                unit="cps",
                queries={"verdicts": 'sum(stage:unecho_articles:rate1m{stage="trends"})'},
                base="blue",
                width=6,
            ),
            stat(
                title="Behind",
                description="Records of articles.unique and articles.verdicts that are not counted yet.",
                unit="short",
                queries={"records": 'sum(stage:unecho_consumer_lag_records:sum{stage="trends"})'},
                limits={5000: "orange", 50000: "red"},
                width=6,
            ),
        ],
        "Tables": [
            timeseries(
                title="Stories in the table",
                description="Grows until the horizon is full, and then follows what comes in.",
                unit="short",
                queries={"stories": "sum(unecho_stories)"},
            ),
            timeseries(
                title="Entity counts by window",
                description="Counts held, by length of the window. Windows beyond the horizon are dropped.",
                unit="short",
                queries={"{{window}}": 'sum by (window) (unecho_entity_window_counts{window=~"$window"})'},
            ),
            timeseries(
                title="What entity counts may lack",
                description="Articles at most, by length of window. 0 while there is room to count every entity.",
                unit="short",
                queries={"{{window}}": 'max by (window) (unecho_entity_count_error_articles{window=~"$window"})'},
            ),
            bars(
                title="Verdicts counted, whole range",
                description="By outcome; the same as dedupe has said, once trends has caught up.",
                unit="short",
                queries={"{{outcome}}": 'sum by (outcome) (increase(unecho_articles_total{stage="trends"}[$__range]))'},
                base="blue",
            ),
            timeseries(
                title="Outlets a story",
                description="Articles over unique ones, in 15 minutes: how often a story was run.",
                unit="short",
                queries={
                    "articles": (
                        'sum(increase(unecho_articles_total{stage="dedupe", outcome=~"unique|.*_copy"}[15m]))'
                        ' / clamp_min(sum(increase(unecho_articles_total{stage="dedupe", outcome="unique"}[15m])), 1)'
                    )
                },
            ),
        ],
        "Work": [
            timeseries(
                title="Batch latency of trends",
                description="From a batch's arrival to its counts being written and acknowledged.",
                unit="s",
                queries={
                    "p50": 'stage:unecho_batch_latency_seconds:p50_5m{stage="trends"}',
                    "p99": 'stage:unecho_batch_latency_seconds:p99_5m{stage="trends"}',
                },
                limits={5: "orange"},
                width=8,
            ),
            timeseries(
                title="Behind, by topic",
                description="Records that trends has not counted yet.",
                unit="short",
                queries={"{{topic}}": 'sum by (topic) (unecho_consumer_lag_records{stage="trends"})'},
                limits={5000: "orange"},
                width=8,
            ),
            timeseries(
                title="Counts written",
                description="Bytes a second that trends writes to each topic.",
                unit="Bps",
                queries={
                    "{{topic}}": 'sum by (topic) (rate(unecho_produced_bytes_total{stage="trends"}[$__rate_interval]))'
                },
                width=8,
            ),
        ],
        "Names": [
            Text(
                title="Which stories, which entities",
                description="Where the names are.",
                markdown=_API,
                height=5,
            )
        ],
    },
)
