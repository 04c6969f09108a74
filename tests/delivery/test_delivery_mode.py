"""Which delivery is chosen on a broker with transactions and on one without."""

import asyncio

import pytest

from unecho.delivery.delivery_mode import is_exactly_once
from unecho.process.exit_codes import ExitCode, UserError
from unecho.settings.settings import DeliveryMode, Settings


async def test_exactly_once_is_refused_where_the_broker_cannot(embedded_broker: str) -> None:
    with pytest.raises(UserError) as caught:
        await is_exactly_once(Settings(bootstrap=embedded_broker, delivery=DeliveryMode.EXACTLY_ONCE))
    assert caught.value.code is ExitCode.BROKER
    said = str(caught.value)
    assert said.startswith(f"The broker at {embedded_broker} has no transactions.")
    assert "--delivery at_least_once (UNECHO_DELIVERY)" in said


@pytest.mark.parametrize(
    ("broker", "delivery", "chosen"),
    [
        ("embedded_broker", DeliveryMode.AUTO, False),
        ("embedded_broker", DeliveryMode.AT_LEAST_ONCE, False),
        ("kafka_broker", DeliveryMode.AUTO, True),
        ("kafka_broker", DeliveryMode.EXACTLY_ONCE, True),
        ("kafka_broker", DeliveryMode.AT_LEAST_ONCE, False),
    ],
)
def test_what_is_asked_for_and_what_the_broker_has_decide(
    request: pytest.FixtureRequest, broker: str, delivery: DeliveryMode, chosen: bool
) -> None:
    bootstrap: str = request.getfixturevalue(broker)
    assert asyncio.run(is_exactly_once(Settings(bootstrap=bootstrap, delivery=delivery))) is chosen
