"""A listener that takes only TLS and a password: certificates of an authority of its own, SCRAM-SHA-512 users."""

import re
import secrets
import ssl
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import trustme
from cryptography.hazmat.primitives import serialization
from kafka_config import LOOPBACK

PROTOCOL = "SASL_SSL"
MECHANISM = "SCRAM-SHA-512"

TOKENS_TAKEN = {
    "listener.name.clients.oauthbearer.sasl.jaas.config": (
        "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required "
        'unsecuredLoginStringClaim_sub="broker";'
    )
}
"""With these properties the broker takes unsecured tokens: those of `token_server`."""

_BROKER_USER = "broker"
# What stands unquoted in an argument of Kafka's format tool.
_PLAIN = re.compile(r"[^\s,=\[\]\"'\\]+")


class ScramOverTls:
    """The broker's side of it, made in `folder`, and what clients need for theirs.

    Args:
        users: password by name; neither may have spaces, quotes, backslashes, brackets, commas or equals signs.
        folder: where the certificates are put.
    """

    def __init__(self, users: Mapping[str, str], folder: Path) -> None:
        for text in (*users, *users.values()):
            if not _PLAIN.fullmatch(text):
                raise ValueError(f"{text!r} has characters that Kafka's format tool splits at")
        if _BROKER_USER in users:
            raise ValueError(f"{_BROKER_USER!r} is the broker's own user")
        self._users = dict(users)
        self._own_password = secrets.token_hex(16)
        authority = trustme.CA()
        certificate = authority.issue_cert(LOOPBACK, "localhost")
        self.ca_file = folder / "ca.pem"
        authority.cert_pem.write_to_path(self.ca_file)
        self._key_store = folder / "broker.pem"
        chain = b"".join(blob.bytes() for blob in certificate.cert_chain_pems)
        self._key_store.write_bytes(_pkcs8(certificate.private_key_pem.bytes()) + chain)

    def properties(self) -> dict[str, str]:
        """What the broker is told."""
        login = (
            "org.apache.kafka.common.security.scram.ScramLoginModule required "
            f'username="{_BROKER_USER}" password="{self._own_password}";'
        )
        return {
            "ssl.keystore.type": "PEM",
            "ssl.keystore.location": str(self._key_store),
            "ssl.truststore.type": "PEM",
            "ssl.truststore.location": str(self.ca_file),
            "sasl.enabled.mechanisms": MECHANISM,
            "sasl.mechanism.inter.broker.protocol": MECHANISM,
            f"listener.name.clients.{MECHANISM.lower()}.sasl.jaas.config": login,
        }

    def format_arguments(self) -> list[str]:
        """What the data folder is formatted with, so that the users are there from the first start."""
        users = {**self._users, _BROKER_USER: self._own_password}
        return [f"--add-scram={MECHANISM}=[name={name},password={password}]" for name, password in users.items()]

    def for_aiokafka(self, user: str) -> dict[str, Any]:
        """Arguments of any aiokafka client."""
        return {
            "security_protocol": PROTOCOL,
            "ssl_context": ssl.create_default_context(cafile=str(self.ca_file)),
            "sasl_mechanism": MECHANISM,
            "sasl_plain_username": user,
            "sasl_plain_password": self._users[user],
        }

    def for_confluent(self, user: str) -> dict[str, str]:
        """Configuration of any confluent-kafka client."""
        return self._for_confluent(user, self._users[user])

    def for_confluent_as_broker(self) -> dict[str, str]:
        """Likewise, as the broker's own user."""
        return self._for_confluent(_BROKER_USER, self._own_password)

    def _for_confluent(self, user: str, password: str) -> dict[str, str]:
        return {
            "security.protocol": PROTOCOL,
            "ssl.ca.location": str(self.ca_file),
            "sasl.mechanism": MECHANISM,
            "sasl.username": user,
            "sasl.password": password,
        }


def _pkcs8(key: bytes) -> bytes:
    """The only form of a private key that Kafka reads."""
    return serialization.load_pem_private_key(key, password=None).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
