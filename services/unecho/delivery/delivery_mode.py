"""Which delivery a broker allows, and which is chosen."""

import logging

from unecho.kafka.broker import supports_transactions
from unecho.monitoring.logs import log_event
from unecho.process.exit_codes import ExitCode, UserError
from unecho.settings.settings import DeliveryMode, Settings

_log = logging.getLogger(__name__)


async def is_exactly_once(settings: Settings) -> bool:
    """What the setting and the broker come to; logged. Raises UserError when exactly_once is asked for in vain."""
    if settings.delivery is DeliveryMode.AT_LEAST_ONCE:
        chosen = False
    else:
        chosen = await supports_transactions(settings)
        if settings.delivery is DeliveryMode.EXACTLY_ONCE and not chosen:
            raise UserError(
                f"The broker at {settings.bootstrap} has no transactions. Set --delivery at_least_once "
                "(UNECHO_DELIVERY), or use a Kafka broker.",
                ExitCode.BROKER,
            )
    mode = DeliveryMode.EXACTLY_ONCE if chosen else DeliveryMode.AT_LEAST_ONCE
    log_event(_log, "delivery chosen", delivery=mode.value, asked=settings.delivery.value)
    return chosen
