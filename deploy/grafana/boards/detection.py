"""How copies are found, and what holds articles back: scores, candidates, evidence, the index."""

from typing import Final

from boards.panels import Dashboard, Panel, bars, heatmap, stat, timeseries


def _bucket_quantile(share: float, name: str) -> str:
    return f"histogram_quantile({share}, sum by (le) (rate({name}_bucket[$__rate_interval])))"


def _each_shard(name: str) -> str:
    return f'{name}{{partition=~"$partition"}}'


_NOT_LABELLED: Final = "no labelled articles"

_SCORES: list[Panel] = [
    heatmap(
        title="Scores of near copies",
        description="Linkage with which near copies joined their cluster. Those near 0.33 are close calls.",
        unit="none",
        queries={"{{le}}": "sum by (le) (increase(unecho_near_copy_score_bucket[$__rate_interval]))"},
    ),
    timeseries(
        title="Scores of near copies, quantiles",
        description="One in ten joins with less than the lowest line. A fall says that looser copies come in.",
        unit="none",
        queries={
            "p10": _bucket_quantile(0.1, "unecho_near_copy_score"),
            "p50": _bucket_quantile(0.5, "unecho_near_copy_score"),
            "p90": _bucket_quantile(0.9, "unecho_near_copy_score"),
        },
        limits={0.33: "orange"},
        most=1,
    ),
    heatmap(
        title="Candidates of an article",
        description="Indexed articles that an article was compared with.",
        unit="none",
        queries={"{{le}}": "sum by (le) (increase(unecho_candidates_per_article_bucket[$__rate_interval]))"},
    ),
    timeseries(
        title="Candidates, quantiles",
        description="Each candidate costs a comparison. Hundreds say that much of the text is the same everywhere.",
        unit="short",
        queries={
            "p50": _bucket_quantile(0.5, "unecho_candidates_per_article"),
            "p99": _bucket_quantile(0.99, "unecho_candidates_per_article"),
        },
        limits={500: "orange"},
    ),
    timeseries(
        title="Duplicate share, as dedupe says it",
        description="Share of copies in the last minutes, as the process itself counts it.",
        unit="percentunit",
        queries={"{{window}}": "unecho_duplicate_ratio"},
        most=1,
    ),
    bars(
        title="Told apart, whole range",
        description=(
            "Articles whose nearest article of another story has much the same words: the names and figures are others "
            "(facts), in the same words (template), or only furniture is in common."
        ),
        unit="short",
        queries={"{{reason}}": "sum by (reason) (increase(unecho_told_apart_total[$__range]))"},
        base="blue",
    ),
]

_EVIDENCE: list[Panel] = [
    timeseries(
        title="Held back, by what held it back",
        description=(
            "Share of all articles that were not published. Exact and near copies by their words alone, whoever sent "
            "them; revisions, redeliveries and stubs (thin) by their id or place; retracted ones by their sender."
            " Revisions and updates also where UNECHO_PUBLISH leaves them out."
        ),
        unit="percentunit",
        queries={
            "{{outcome}}": (
                "sum by (outcome) (rate(unecho_held_back_total[$__rate_interval])) / on () group_left () "
                '(sum(rate(unecho_articles_total{stage="dedupe", outcome!="dead"}[$__rate_interval])) > 0)'
            )
        },
        stacked=True,
        most=1,
    ),
    bars(
        title="Held back, whole range",
        description=(
            "Exact copies have the same words; near copies are close; a revision is of an article that was held back "
            "itself; a redelivery is the same article again; a stub came where the article is known; what is "
            "retracted its sender cancels or withholds. Revisions and "
            "updates are here, too, where UNECHO_PUBLISH leaves them out."
        ),
        unit="short",
        queries={"{{outcome}}": "sum by (outcome) (increase(unecho_held_back_total[$__range]))"},
        base="blue",
        width=8,
    ),
    stat(
        title="By words alone",
        description=(
            "Of what was held back, the share whose evidence does not depend on the outlet: exact and near copies. "
            "The rest rests on an id, on a source and URL, or on what its sender says."
        ),
        unit="percentunit",
        queries={
            "exact and near": (
                'sum(increase(unecho_held_back_total{outcome=~"exact_copy|near_copy"}[$__range])) '
                "/ (sum(increase(unecho_held_back_total[$__range])) > 0)"
            )
        },
        base="blue",
        decimals=1,
        least=0,
        most=1,
        height=8,
    ),
    timeseries(
        title="Updates",
        description=(
            "Of 15 minutes of articles, the share that bring a real development of a known story: published under its "
            "cluster, and no copies."
        ),
        unit="percentunit",
        queries={"update": "unecho:update_share:ratio15m"},
        most=1,
        width=8,
    ),
    timeseries(
        title="Stubs",
        description=(
            "Of an hour of articles, the share that is too little to be one: consent, paywall, captcha, nothing but "
            "furniture. Above 0.3 an alert says so."
        ),
        unit="percentunit",
        queries={"thin": "unecho:thin_share:ratio1h"},
        limits={0.3: "orange"},
        most=1,
        width=8,
    ),
    timeseries(
        title="Furniture left out",
        description="Share of the shingles that belong to a site, of the articles that were judged by their words.",
        unit="percentunit",
        queries={"furniture": "unecho:furniture_share:ratio15m"},
        most=1,
        width=8,
    ),
    timeseries(
        title="Replaced places",
        description="Articles a second under a known id or URL that are another story than the one before them there.",
        unit="cps",
        queries={"replaced": "sum(rate(unecho_replaced_places_total[$__rate_interval]))"},
        width=12,
    ),
    bars(
        title="Kinds of revisions, whole range",
        description="What revisions changed; one that changed several things counts under each.",
        unit="short",
        queries={"{{change}}": "sum by (change) (increase(unecho_revisions_total[$__range]))"},
        base="blue",
        width=12,
    ),
]

_ACCURACY: list[Panel] = [
    timeseries(
        title="Recall by kind (labelled articles)",
        description=(
            "Of the articles labelled as copies whose original had come, the share that was held back in the "
            "original's cluster. replay --amplify labels its copies; how to label others, docs/topics.md says."
        ),
        unit="percentunit",
        queries={"{{kind}}": "kind:unecho_labelled_recall:ratio15m"},
        most=1,
        width=8,
        empty=_NOT_LABELLED,
    ),
    timeseries(
        title="Precision by kind (labelled articles)",
        description=(
            "Of the articles labelled as copies that were held back as copies, the share that was so in the original's "
            "cluster, and not in that of another story."
        ),
        unit="percentunit",
        queries={"{{kind}}": "kind:unecho_labelled_precision:ratio15m"},
        most=1,
        width=8,
        empty=_NOT_LABELLED,
    ),
    bars(
        title="Labelled articles, whole range",
        description=(
            "Held back in the original's cluster (found) or in another (wrong), published (missed), or with nothing to "
            "find (without_original): the original had not come, or lies behind the horizon."
        ),
        unit="short",
        queries={"{{result}}": "sum by (result) (increase(unecho_labelled_articles_total[$__range])) > 0"},
        base="blue",
        width=8,
        empty=_NOT_LABELLED,
    ),
]

_INDEX: list[Panel] = [
    stat(
        title="Articles in the index",
        description="Articles within the horizon, over all shards.",
        unit="short",
        queries={"articles": f"sum({_each_shard('unecho_index_articles')})"},
        base="blue",
        width=6,
    ),
    stat(
        title="Clusters",
        description="Stories within the horizon, over all shards.",
        unit="short",
        queries={"clusters": f"sum({_each_shard('unecho_index_clusters')})"},
        base="blue",
        width=6,
    ),
    stat(
        title="Articles a cluster",
        description="How often a story was run, on average, itself included.",
        unit="short",
        queries={
            "articles": f"sum({_each_shard('unecho_index_articles')}) / sum({_each_shard('unecho_index_clusters')})"
        },
        base="blue",
        decimals=2,
        width=6,
    ),
    stat(
        title="Bytes an article",
        description="Fingerprint and band keys of an article, on average: 2.4 to 2.9 KB for long news articles.",
        unit="decbytes",
        queries={"bytes": f"sum({_each_shard('unecho_index_bytes')}) / sum({_each_shard('unecho_index_articles')})"},
        limits={4000: "orange"},
        width=6,
    ),
    timeseries(
        title="Articles and clusters",
        description="Both grow until the horizon is full, and then follow what comes in.",
        unit="short",
        queries={
            "articles, shard {{partition}}": _each_shard("unecho_index_articles"),
            "clusters, shard {{partition}}": _each_shard("unecho_index_clusters"),
        },
    ),
    timeseries(
        title="Index in memory",
        description="Bytes of the records and the band tables; the process takes more than that.",
        unit="bytes",
        queries={"shard {{partition}}": _each_shard("unecho_index_bytes")},
    ),
    timeseries(
        title="Memory of dedupe",
        description="Share of the memory that the process may use. From 0.85 on an alert says so; at 1 it is killed.",
        unit="percentunit",
        queries={"{{instance}}": 'instance:unecho_memory:ratio{job="unecho-dedupe"}'},
        limits={0.85: "red"},
        most=1,
    ),
    timeseries(
        title="Boilerplate",
        description=(
            "Clusters in which the most frequent shingle has stood, and from how many on a shingle is ignored. "
            "Where the first is above the second, some are ignored."
        ),
        unit="short",
        queries={
            "most frequent, shard {{partition}}": _each_shard("unecho_boilerplate_highest_clusters"),
            "ignored from, shard {{partition}}": _each_shard("unecho_boilerplate_threshold_clusters"),
        },
    ),
    timeseries(
        title="Reach of the index",
        description="Article time from its oldest article to the watermark: as long as the horizon once that is full.",
        unit="s",
        queries={"shard {{partition}}": _each_shard("unecho_index_oldest_age_seconds")},
        limits={604800: "blue"},
    ),
    timeseries(
        title="Article time behind the clock",
        description=(
            "How far the watermark is behind the machine's clock. Live news: minutes; a replay: the archive's age. "
            "Below zero it runs ahead, and articles leave the index too early."
        ),
        unit="s",
        queries={"shard {{partition}}": f"time() - {_each_shard('unecho_watermark_timestamp_seconds')}"},
        least=None,
    ),
]

DETECTION = Dashboard(
    uid="unecho-detection",
    title="unecho: Detection",
    description="How copies are found, and what holds articles back: scores, candidates, evidence, the index.",
    variables={"partition": "label_values(unecho_index_articles, partition)"},
    rows={"Scores": [*_SCORES], "Evidence": [*_EVIDENCE], "Accuracy": [*_ACCURACY], "Index": [*_INDEX]},
)
