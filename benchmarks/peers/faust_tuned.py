"""Near-copies by Faust and datasketch, tuned: `faust_tuned.py BOOTSTRAP PREFIX`.

Batches of articles, all shingles of an article at once, and a producer that waits for more to send.
"""

import asyncio
import sys

import faust
import orjson
from datasketch import MinHash, MinHashLSH
from datasketch_update_batch import signature

_bootstrap, _prefix = sys.argv[1:]
app = faust.App(
    f"{_prefix}faust-tuned",
    broker=f"kafka://{_bootstrap}",
    store="memory://",
    web_enabled=False,
    topic_disable_leader=True,
    broker_session_timeout=2.0,
    broker_heartbeat_interval=0.5,
    producer_linger=0.02,
    producer_max_batch_size=1 << 20,
    stream_wait_empty=False,
)
raw = app.topic(f"{_prefix}articles.raw", value_serializer="raw", value_type=bytes)
unique = app.topic(f"{_prefix}articles.unique", value_serializer="raw", value_type=bytes)
verdicts = app.topic(f"{_prefix}articles.verdicts", value_serializer="raw", value_type=bytes)
index = MinHashLSH(threshold=0.5, num_perm=128)
signatures: dict[str, MinHash] = {}


@app.agent(raw)
async def deduplicate(articles: faust.StreamT[bytes]) -> None:
    """Passes on what is like nothing before it, and says of each what it is like."""
    async for values in articles.take(500, within=0.05):
        sent = []
        for value in values:
            article = orjson.loads(value)
            minhash = signature(article["text"])
            like = [other for other in index.query(minhash) if signatures[other].jaccard(minhash) >= 0.5]
            index.insert(article["id"], minhash, check_duplication=False)
            signatures[article["id"]] = minhash
            if not like:
                sent.append(await unique.send(key=article["id"], value=value))
            verdict = orjson.dumps({"id": article["id"], "like": like})
            sent.append(await verdicts.send(key=article["id"], value=verdict))
        await asyncio.gather(*sent)


if __name__ == "__main__":
    faust.Worker(app, loglevel="WARNING").execute_from_commandline()
