"""Near-copies by Faust and datasketch as their first pages show it: `faust_naive.py BOOTSTRAP PREFIX`.

An article at a time, a shingle at a time.
"""

import sys

import faust
import orjson
from datasketch import MinHash, MinHashLSH
from datasketch_update import signature

_bootstrap, _prefix = sys.argv[1:]
app = faust.App(
    f"{_prefix}faust-naive",
    broker=f"kafka://{_bootstrap}",
    store="memory://",
    web_enabled=False,
    topic_disable_leader=True,
    broker_session_timeout=2.0,
    broker_heartbeat_interval=0.5,
)
raw = app.topic(f"{_prefix}articles.raw", value_serializer="raw", value_type=bytes)
unique = app.topic(f"{_prefix}articles.unique", value_serializer="raw", value_type=bytes)
verdicts = app.topic(f"{_prefix}articles.verdicts", value_serializer="raw", value_type=bytes)
index = MinHashLSH(threshold=0.5, num_perm=128)
signatures: dict[str, MinHash] = {}


@app.agent(raw)
async def deduplicate(articles: faust.StreamT[bytes]) -> None:
    """Passes on what is like nothing before it, and says of each what it is like."""
    async for value in articles:
        article = orjson.loads(value)
        minhash = signature(article["text"])
        like = [other for other in index.query(minhash) if signatures[other].jaccard(minhash) >= 0.5]
        index.insert(article["id"], minhash)
        signatures[article["id"]] = minhash
        if not like:
            await unique.send(key=article["id"], value=value)
        await verdicts.send(key=article["id"], value=orjson.dumps({"id": article["id"], "like": like}))


if __name__ == "__main__":
    faust.Worker(app, loglevel="WARNING").execute_from_commandline()
