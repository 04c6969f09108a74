"""How Faust is set up here."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import timedelta
from typing import Final

import faust
from faust.auth import OAuthCredentials, SASLCredentials, SSLCredentials
from faust.types import TopicT
from faust.types.auth import CredentialsT
from yarl import URL

from unecho.kafka.connection import security_options
from unecho.records.topology import Topic
from unecho.settings.settings import Settings
from unecho.trends.faust.fetched import ByPartition
from unecho.trends.faust.transport import FetchingTransport

# Faust's services log under the module of their class; these are its own comings and goings.
logging.getLogger(__name__).setLevel(logging.WARNING)

APP_NAME: Final = "unecho-trends"
_FETCHED_AHEAD: Final = 8
"""Messages, each of what a fetch brought of a partition: `broker_max_poll_records` at most."""
_COMMIT_SECONDS: Final = 1.0
_REBALANCE_SECONDS: Final = 10.0
"""At least. A member whose connection breaks while it joins holds the group up for as long; Faust's default is 60 s."""


def faust_app(settings: Settings) -> faust.App:
    """The app, with nothing of Faust's own web server or leader, on `FetchingTransport`."""
    session = settings.session_timeout / timedelta(seconds=1)
    app = faust.App(
        f"{settings.topic_prefix}{APP_NAME}",
        broker=[URL(f"kafka://{host}") for host in settings.bootstrap.split(",")],
        broker_credentials=_credentials(settings),
        store="memory://",
        datadir=settings.data_dir,
        web_enabled=False,
        topic_disable_leader=True,
        topic_partitions=Topic.VERDICTS.spec.partitions,
        broker_session_timeout=session,
        broker_heartbeat_interval=session / 3,
        broker_rebalance_timeout=max(session, _REBALANCE_SECONDS),
        broker_commit_interval=_COMMIT_SECONDS,
        broker_max_poll_records=settings.batch_articles,
        consumer_auto_offset_reset="earliest",
        consumer_max_fetch_size=4 * 1024 * 1024,
        producer_acks=-1,
        # A standby of a partition would be read into the stories of those that this worker has.
        table_standby_replicas=0,
        stream_wait_empty=False,
        ConsumerScheduler=ByPartition,
    )
    app.transport = FetchingTransport(app.conf.broker_consumer, app)
    return app


def read_ahead(app: faust.App, names: Sequence[str]) -> TopicT:
    """These topics as the app is to read them: bytes as they came, and no more of them than are soon asked for."""
    topic = app.topic(*names, key_type=bytes, value_type=bytes, key_serializer="raw", value_serializer="raw")
    # Faust takes it as an argument and forgets it.
    topic.maxsize = _FETCHED_AHEAD
    return topic


def _credentials(settings: Settings) -> CredentialsT | None:
    options = security_options(settings)
    context = options.get("ssl_context")
    if "sasl_oauth_token_provider" in options:
        return OAuthCredentials(oauth_cb=options["sasl_oauth_token_provider"], ssl_context=context)
    if settings.security_protocol.names_a_user:
        # Faust takes it from the context whether the connection is TLS.
        return SASLCredentials(
            username=options["sasl_plain_username"],
            password=options["sasl_plain_password"],
            mechanism=options["sasl_mechanism"],
            ssl_context=context,
        )
    return None if context is None else SSLCredentials(context)
