"""What holds of every batch, whatever the stage: looked at before anything of it is delivered, in production too.

A batch that breaks a law shows a fault of unecho. Delivered, it would lose an article or double one for good; not
delivered, it is handled again by the version that mends the fault.
"""

from collections.abc import Sequence
from operator import lt

from unecho.records.record import Incoming, Outgoing
from unecho.records.topology import Topic


class BrokenLawError(Exception):
    """A fault of unecho, not of its input; the stage must not go on."""


def check_batch(batch: Sequence[Incoming], outputs: Sequence[Outgoing], sink: Topic) -> None:
    """Raises BrokenLawError unless `outputs` are what a batch of one partition may come to.

    Order: offsets ascend. Conservation: each record has one output on `sink`, or one dead letter.
    """
    offsets = [record.offset for record in batch]
    where = f"{batch[0].topic} partition {batch[0].partition}, offsets {offsets[0]} to {offsets[-1]}"
    if not all(map(lt, offsets, offsets[1:])):
        raise BrokenLawError(f"{where}: the records are not in the order of their offsets")
    ends = [output for output in outputs if output.topic is sink or output.topic is Topic.DEAD]
    if len(ends) != len(batch):
        raise BrokenLawError(f"{where}: {len(batch)} records came to {len(ends)} outputs on {sink} and dead letters")
    origins = [output.origin for output in ends]
    if None not in origins and origins != offsets:
        raise BrokenLawError(
            f"{where}: the outputs on {sink} and dead letters are of other records, or in another order"
        )
