"""Reads one record of articles.signed."""

from unecho.core.profile import Profile
from unecho.records.record import Incoming
from unecho.records.signed.signed_batch import decode_all
from unecho.records.signed.signed_record import SignedRecord


def decode_signed(record: Incoming, profile: Profile) -> SignedRecord:
    """What `encode_signed` wrote. Raises ValueError, saying what is wrong, for anything else."""
    (read,) = decode_all((record,), profile)
    if isinstance(read, ValueError):
        raise read
    return read
