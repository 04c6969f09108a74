"""Near-copies by Quix Streams, exactly once, and datasketch: `quix_exactly_once.py BOOTSTRAP PREFIX`."""

import sys
import tempfile
from typing import Any

from datasketch import MinHash, MinHashLSH
from datasketch_update_batch import signature
from quixstreams import Application

_bootstrap, _prefix = sys.argv[1:]
index = MinHashLSH(threshold=0.5, num_perm=128)
signatures: dict[str, MinHash] = {}


def judge(article: dict[str, Any]) -> dict[str, Any]:
    """The article with what it is like."""
    minhash = signature(article["text"])
    like = [other for other in index.query(minhash) if signatures[other].jaccard(minhash) >= 0.5]
    index.insert(article["id"], minhash, check_duplication=False)
    signatures[article["id"]] = minhash
    return {"article": article, "like": like}


def main() -> None:
    """Until it is ended."""
    app = Application(
        _bootstrap,
        consumer_group=f"{_prefix}quix",
        auto_offset_reset="earliest",
        processing_guarantee="exactly-once",
        commit_interval=0.5,
        auto_create_topics=False,
        state_dir=tempfile.mkdtemp(),
        loglevel="WARNING",
    )
    raw = app.topic(f"{_prefix}articles.raw", value_deserializer="json")
    unique = app.topic(f"{_prefix}articles.unique", value_serializer="json")
    verdicts = app.topic(f"{_prefix}articles.verdicts", value_serializer="json")
    judged = app.dataframe(raw).apply(judge)
    judged.apply(lambda value: {"id": value["article"]["id"], "like": value["like"]}).to_topic(verdicts)
    judged.filter(lambda value: not value["like"]).apply(lambda value: value["article"]).to_topic(unique)
    app.run()


if __name__ == "__main__":
    main()
