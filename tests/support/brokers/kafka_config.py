"""How the tests' Kafka broker is set: one KRaft node on loopback, quick to start and to hand out partitions."""

import random
import socket
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

LOOPBACK = "127.0.0.1"
NODE_ID = 1

_LOWEST_PORT = 10_000
_LOCAL_PORTS = Path("/proc/sys/net/ipv4/ip_local_port_range")
_LOCAL_PORTS_DEFAULT = 32_768


@dataclass(frozen=True, slots=True)
class Ports:
    """Where the broker listens."""

    clients: int
    controller: int
    behind: int = 0
    """Of the listener behind a proxy, where there is one."""


def free_ports() -> Ports:
    """Ports that are free now, and stay free while the broker is down.

    They lie below the range that connections are given: a client that keeps trying a port of that range on loopback
    ends up connected to itself, and the broker cannot have its port back.
    """
    end = int(_LOCAL_PORTS.read_text().split()[0]) if _LOCAL_PORTS.exists() else _LOCAL_PORTS_DEFAULT
    # Not a test's random choice: which port it is must not matter, and two runs at once must not take the same.
    candidates = random.SystemRandom().sample(range(_LOWEST_PORT, max(end, _LOWEST_PORT + 1_000)), 100)
    free = [port for port in candidates if _is_free(port)]
    return Ports(clients=free[0], controller=free[1], behind=free[2])


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        try:
            probe.bind((LOOPBACK, port))
        except OSError:
            return False
        return True


def broker_properties(ports: Ports, data: Path, protocol: str, more: Mapping[str, str]) -> str:
    """The broker's configuration file. `more` is added, and wins."""
    properties = {
        "process.roles": "broker,controller",
        "node.id": str(NODE_ID),
        "log.dirs": str(data),
        "controller.quorum.voters": f"{NODE_ID}@{LOOPBACK}:{ports.controller}",
        "controller.listener.names": "CONTROLLER",
        "listeners": f"CLIENTS://{LOOPBACK}:{ports.clients},CONTROLLER://{LOOPBACK}:{ports.controller}",
        "listener.security.protocol.map": f"CLIENTS:{protocol},CONTROLLER:PLAINTEXT",
        "inter.broker.listener.name": "CLIENTS",
        "auto.create.topics.enable": "false",
        "group.initial.rebalance.delay.ms": "0",
        # After a SIGKILL the node takes itself back only when its last session is over: 9 s by default.
        "broker.session.timeout.ms": "2000",
        "broker.heartbeat.interval.ms": "400",
        # As short as the tests like; the default minimum is 6 s.
        "group.min.session.timeout.ms": "500",
        # Few partitions, because the first group and the first transaction wait for all of them.
        "offsets.topic.num.partitions": "4",
        "offsets.topic.replication.factor": "1",
        "transaction.state.log.num.partitions": "4",
        "transaction.state.log.replication.factor": "1",
        "transaction.state.log.min.isr": "1",
        # The tests' records have dates of their own: half a minute after its start it would find them long expired.
        "log.initial.task.delay.ms": "3600000",
        "share.coordinator.state.topic.num.partitions": "1",
        "share.coordinator.state.topic.replication.factor": "1",
        "share.coordinator.state.topic.min.isr": "1",
        **more,
    }
    return "".join(f"{name}={_escaped(value)}\n" for name, value in properties.items())


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace("\n", "\\n")
