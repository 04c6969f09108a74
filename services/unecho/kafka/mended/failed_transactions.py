"""Lets a transaction that failed be aborted.

aiokafka forgets what a transaction has written when it fails. It then takes it for empty, and tells the broker nothing
when it is aborted: the transaction stays open, and what is in it is committed with the next one. Importing the module
is enough: it stands in for aiokafka's `TransactionManager`'s way of failing.
"""

from __future__ import annotations

from aiokafka.producer.transaction_manager import TransactionManager

_fail = TransactionManager.error_transaction


def _fail_and_remember(manager: TransactionManager, error: BaseException) -> None:
    partitions, group = set(manager._txn_partitions), manager._txn_consumer_group
    _fail(manager, error)
    manager._txn_partitions |= partitions
    manager._txn_consumer_group = group


TransactionManager.error_transaction = _fail_and_remember
