"""How many bytes a record takes on the wire."""

from aiokafka.record.default_records import DefaultRecordBatchBuilder

from unecho.records.record import Outgoing

_UTF8_BYTES = 4
_FRAME_BYTES = 10
_BATCH_BYTES = 100


def record_bytes(output: Outgoing) -> int:
    """What the record takes at most as a batch of its own, uncompressed: what a broker holds against its limit."""
    return int(DefaultRecordBatchBuilder.estimate_size_in_bytes(output.key, output.value, list(output.headers)))


def record_bytes_at_most(output: Outgoing) -> int:
    """The same, or more, but quickly."""
    headers = output.headers
    told = sum([len(value) + _UTF8_BYTES * len(name) + _FRAME_BYTES for name, value in headers]) if headers else 0
    return told + len(output.key or b"") + len(output.value or b"") + _BATCH_BYTES
