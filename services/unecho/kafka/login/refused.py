"""Whether a broker lets us in: what a Kafka client hides among the connections that it tries again."""

from __future__ import annotations

import ssl
from collections.abc import Mapping, Sequence
from typing import Any, Final

from aiokafka.conn import create_conn
from aiokafka.errors import KafkaError, SaslAuthenticationFailed, UnsupportedSaslMechanismError

from unecho.kafka.login.token_endpoint import TokenError, TokenRefusedError
from unecho.settings.settings import SaslMechanism

Hosts = Sequence[tuple[str, int]]

_ANSWER_MS: Final = 5_000


class Refusal(Exception):  # noqa: N818 - it is an answer
    """A broker's answer, or ours to it, that does not change by asking again; what follows "The broker at …"."""


async def log_in(hosts: Hosts, options: Mapping[str, Any]) -> str | None:
    """None once one of the hosts lets us in, else why none does yet. Nothing stays connected. Raises Refusal.

    Args:
        hosts: host and port of each.
        options: as `connection.client_options` gives them.
    """
    arguments = {name: value for name, value in options.items() if name != "bootstrap_servers"}
    problem = None
    for host, port in hosts:
        try:
            connection = await create_conn(
                host, port, client_id="unecho-probe", request_timeout_ms=_ANSWER_MS, **arguments
            )
        except (SaslAuthenticationFailed, UnsupportedSaslMechanismError) as error:
            raise _refused(options, error) from None
        except TokenRefusedError as error:
            raise Refusal(f"cannot be logged in to: {error}.") from None
        except TokenError as error:
            problem = f"no broker lets us in with {options['security_protocol']} (no token: {error})"
        except ssl.SSLCertVerificationError as error:
            raise Refusal(f"is not trusted: {error.verify_message}. See UNECHO_TLS_CA_FILE.") from error
        except ValueError as error:
            # It could not prove that it knows the password too.
            raise Refusal(f"answers wrongly to {options.get('sasl_mechanism')}: {error}") from None
        except (KafkaError, OSError, TimeoutError) as error:
            problem = f"no broker lets us in with {options['security_protocol']} ({error!r})"
        else:
            connection.close()
            return None
    return problem


def _refused(options: Mapping[str, Any], error: KafkaError) -> Refusal:
    kind = type(error).__name__
    if options["sasl_mechanism"] == SaslMechanism.OAUTHBEARER:
        return Refusal(
            f"does not take the token of the token endpoint: {kind}: {str(error)[:500]}. "
            "See UNECHO_SASL_SCOPE, UNECHO_SASL_CLIENT_ID and UNECHO_SASL_MECHANISM; the broker's log says more."
        )
    return Refusal(
        f"does not take the user {options['sasl_plain_username']!r} with {options['sasl_mechanism']}: "
        f"{kind}. See UNECHO_SASL_USERNAME, UNECHO_SASL_PASSWORD and UNECHO_SASL_MECHANISM."
    )
