"""The Kubernetes objects as kustomize renders them: valid, and consistent with one another, the code and the image."""

import functools
import importlib.util
import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import aiohttp
import click
import kubernetes_validate
import pytest
import yaml
from jsonschema import Draft202012Validator
from prometheus_client import CollectorRegistry

from unecho import __version__
from unecho.cli import unecho
from unecho.delivery.run_stage import HTTP_PORTS
from unecho.monitoring.health import Health
from unecho.monitoring.http import StageServer
from unecho.records.topology import Topic
from unecho.settings.settings import Settings, variable_name
from unecho.sign.stage import SignStage

Resource = dict[str, Any]

ROOT = Path(__file__).parents[2]
KUBERNETES = ROOT / "deploy" / "kubernetes"
SCHEMAS = Path(__file__).parent / "custom_resources"
FOLDERS = ["base", "overlays/production", "overlays/single-node"]
# Of the Kubernetes API; fields that it does not know are errors.
VERSION = "1.34"
CUSTOM = {path.stem for path in SCHEMAS.glob("*.json")}
WORKLOADS = {"Deployment", "StatefulSet", "Job"}
OURS = {"sign", "dedupe", "trends", "topics"}


def renderer() -> list[str]:
    if shutil.which("kustomize"):
        return ["kustomize", "build"]
    if shutil.which("kubectl"):
        return ["kubectl", "kustomize"]
    reason = "neither kustomize nor kubectl is here to render deploy/kubernetes"
    if os.environ.get("CI") == "true":
        pytest.fail(f"CI renders it: {reason}", pytrace=False)
    pytest.skip(reason)


@functools.cache
def rendered(folder: str) -> tuple[Resource, ...]:
    done = subprocess.run([*renderer(), KUBERNETES / folder], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    return tuple(yaml.safe_load_all(done.stdout))


@pytest.fixture(params=FOLDERS)
def resources(request: pytest.FixtureRequest) -> tuple[Resource, ...]:
    return rendered(request.param)


def of_kind(resources: tuple[Resource, ...], *kinds: str) -> list[Resource]:
    return [resource for resource in resources if resource["kind"] in kinds]


def only(resources: tuple[Resource, ...], kind: str, name: str) -> Resource:
    (found,) = [resource for resource in of_kind(resources, kind) if resource["metadata"]["name"] == name]
    return found


def pods(resources: tuple[Resource, ...]) -> Iterator[tuple[Resource, Resource, Resource]]:
    """Each workload with its pod and the one container of that."""
    for workload in of_kind(resources, *WORKLOADS):
        pod = workload["spec"]["template"]
        (container,) = pod["spec"]["containers"]
        assert not pod["spec"].get("initContainers")
        yield workload, pod, container


def stage_pods(resources: tuple[Resource, ...]) -> dict[str, tuple[Resource, Resource, Resource]]:
    found = {item[2]["name"]: item for item in pods(resources) if item[2]["name"] in OURS}
    assert found.keys() == OURS
    return found


def settings_of(resources: tuple[Resource, ...]) -> dict[str, str]:
    (found,) = of_kind(resources, "ConfigMap")
    return dict(found["data"])


def selects(selector: dict[str, str], labels: dict[str, str]) -> bool:
    return selector.items() <= labels.items()


def errors_of(resource: Resource) -> list[str]:
    schema = json.loads((SCHEMAS / f"{resource['kind']}.json").read_text())
    Draft202012Validator.check_schema(schema)
    return [f"{error.json_path}: {error.message}" for error in Draft202012Validator(schema).iter_errors(resource)]


def test_objects_are_valid(resources: tuple[Resource, ...]) -> None:
    for resource in resources:
        if resource["kind"] not in CUSTOM:
            kubernetes_validate.validate(resource, VERSION, strict=True)


def test_custom_objects_are_valid(resources: tuple[Resource, ...]) -> None:
    for resource in of_kind(resources, *CUSTOM):
        assert errors_of(resource) == []


@pytest.mark.parametrize(
    ("kind", "spoil"),
    [
        ("ScaledObject", lambda spec: spec["triggers"][0]["metadata"].update(lagTreshold="1")),
        ("ScaledObject", lambda spec: spec["triggers"][0]["metadata"].update(lagThreshold=10)),
        ("ScaledObject", lambda spec: spec.update(replicas=2)),
        ("TriggerAuthentication", lambda spec: spec["secretTargetRef"][0].update(parameter="user")),
        ("PodMonitor", lambda spec: spec["podMetricsEndpoints"][0].update(interval=15)),
        ("PrometheusRule", lambda spec: spec["groups"][0]["rules"][0].pop("expr")),
    ],
)
def test_a_mistake_in_a_custom_object_is_seen(kind: str, spoil: Callable[[Resource], object]) -> None:
    (resource,) = of_kind(rendered("overlays/production"), kind)
    spoiled = json.loads(json.dumps(resource))
    spoil(spoiled["spec"])
    assert errors_of(spoiled)


def test_no_name_is_taken_twice(resources: tuple[Resource, ...]) -> None:
    names = [(resource["kind"], resource["metadata"]["name"]) for resource in resources]
    assert len(names) == len(set(names))


def test_all_of_it_is_in_one_namespace(resources: tuple[Resource, ...]) -> None:
    for resource in resources:
        assert resource["kind"] == "Namespace" or resource["metadata"]["namespace"] == "unecho", resource["metadata"]


def test_settings_exist_and_can_be_read(resources: tuple[Resource, ...]) -> None:
    known = {variable_name(name) for name in Settings.__dataclass_fields__}
    given = settings_of(resources)
    named = {entry["name"] for _, _, container in stage_pods(resources).values() for entry in container.get("env", [])}
    assert given.keys() | named <= known
    settings = Settings.from_environment(given)
    assert settings.http_host == "0.0.0.0", "the kubelet and Prometheus come from elsewhere"  # noqa: S104
    assert settings.http_port is None, "one number for all stages would not be that of their ports"


def test_whatever_is_referred_to_is_there(resources: tuple[Resource, ...]) -> None:
    (config,) = of_kind(resources, "ConfigMap")
    secret = yaml.safe_load((KUBERNETES / "overlays/production/kafka-secret.example.yaml").read_text())
    name, keys = secret["metadata"]["name"], secret["stringData"].keys()
    assert secret["metadata"]["namespace"] == "unecho"
    accounts = {account["metadata"]["name"] for account in of_kind(resources, "ServiceAccount")}
    for _, pod, container in stage_pods(resources).values():
        assert container["envFrom"] == [{"configMapRef": {"name": config["metadata"]["name"]}}]
        for entry in container.get("env", []):
            assert entry["valueFrom"]["secretKeyRef"]["name"] == name
            assert entry["valueFrom"]["secretKeyRef"]["key"] in keys
        for volume in pod["spec"]["volumes"]:
            if "secret" in volume:
                assert volume["secret"]["secretName"] == name
                assert {item["key"] for item in volume["secret"]["items"]} <= keys
        assert pod["spec"]["serviceAccountName"] in accounts
    for authentication in of_kind(resources, "TriggerAuthentication"):
        for reference in authentication["spec"]["secretTargetRef"]:
            assert reference["name"] == name
            assert reference["key"] in keys


def test_the_login_names_files_that_are_mounted() -> None:
    resources = rendered("overlays/production")
    settings = Settings.from_environment(settings_of(resources))
    assert settings.security_protocol.encrypts
    assert settings.security_protocol.names_a_user
    for _, pod, container in stage_pods(resources).values():
        (mount,) = [mount for mount in container["volumeMounts"] if mount["name"] == "kafka"]
        (volume,) = [volume for volume in pod["spec"]["volumes"] if volume["name"] == "kafka"]
        files = {Path(mount["mountPath"]) / item["path"] for item in volume["secret"]["items"]}
        assert {settings.sasl_password_file, settings.tls_ca_file} == files
        assert [entry["name"] for entry in container["env"]] == ["UNECHO_SASL_USERNAME"]


def test_each_container_runs_a_command(resources: tuple[Resource, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("UNECHO_"):
            monkeypatch.delenv(name)
    for name, (_, _, container) in stage_pods(resources).items():
        assert "command" not in container, "the image's entry point is unecho"
        command, *arguments = container["args"]
        assert command == name
        found = unecho.get_command(click.Context(unecho), command)
        assert found is not None
        found.make_context(command, arguments)


async def test_probes_ask_what_the_stage_answers(resources: tuple[Resource, ...]) -> None:
    asked = set()
    for name, (workload, _, container) in stage_pods(resources).items():
        if workload["kind"] == "Job":
            continue
        (port,) = container["ports"]
        assert port == {"name": "http", "containerPort": HTTP_PORTS[name]}
        kinds = {"startupProbe": "/healthz", "livenessProbe": "/healthz", "readinessProbe": "/readyz"}
        for kind, path in kinds.items():
            assert container[kind]["httpGet"] == {"path": path, "port": "http"}
            asked.add(path)
    for monitor in of_kind(resources, "PodMonitor"):
        asked |= {endpoint["path"] for endpoint in monitor["spec"]["podMetricsEndpoints"]}
    health = Health(waiting_for="the index: 3 % restored")
    async with (
        StageServer(Settings(), 0, CollectorRegistry(), health) as server,
        aiohttp.ClientSession(f"http://127.0.0.1:{server.port}") as session,
    ):
        for path in asked:
            async with session.get(path) as answer:
                # A stage that restores is alive and not ready: no probe may end it.
                assert answer.status == (503 if path == "/readyz" else 200), path


def test_pods_are_held_to_the_restricted_standard(resources: tuple[Resource, ...]) -> None:
    (namespace,) = of_kind(resources, "Namespace")
    assert namespace["metadata"]["labels"]["pod-security.kubernetes.io/enforce"] == "restricted"
    for workload, pod, container in pods(resources):
        about = workload["metadata"]["name"]
        ours = container["name"] in OURS
        security, own = pod["spec"]["securityContext"], container["securityContext"]
        assert security["runAsNonRoot"], about
        assert security["runAsUser"] > 0, about
        assert security["seccompProfile"] == {"type": "RuntimeDefault"}, about
        assert own["allowPrivilegeEscalation"] is False, about
        assert own["capabilities"] == {"drop": ["ALL"]}, about
        assert own.get("readOnlyRootFilesystem", False) is ours, about
        assert pod["spec"]["automountServiceAccountToken"] is False, about
        assert pod["spec"]["enableServiceLinks"] is False, about
        assert container["resources"]["limits"]["memory"], about
        assert container["resources"]["requests"].keys() == {"cpu", "memory"}, about


def test_the_user_is_that_of_the_image(resources: tuple[Resource, ...]) -> None:
    dockerfile = (ROOT / "deploy" / "Dockerfile").read_text()
    user = re.findall(r"^USER (\d+):(\d+)$", dockerfile, re.MULTILINE)[-1]
    assert re.search(r'^ENTRYPOINT \["unecho"\]$', dockerfile, re.MULTILINE)
    for _, pod, _ in stage_pods(resources).values():
        security = pod["spec"]["securityContext"]
        assert (str(security["runAsUser"]), str(security["runAsGroup"])) == user
        assert security["fsGroup"] == security["runAsGroup"], "what it writes to a volume is its own"


def test_images_are_those_of_compose(resources: tuple[Resource, ...]) -> None:
    services = yaml.safe_load((ROOT / "docker-compose.yml").read_text())["services"]
    names = {re.sub(r"\$\{\w+:-([^}]*)\}", r"\1", service["image"]) for service in services.values()}
    for _, _, container in stage_pods(resources).values():
        repository, _, tag = container["image"].rpartition(":")
        assert tag == __version__
        assert repository.rpartition("/")[2] in {name.partition(":")[0] for name in names}
    for workload, _, container in pods(resources):
        if workload["metadata"]["name"] == "kafka":
            assert container["image"] in names


def test_selectors_find_pods(resources: tuple[Resource, ...]) -> None:
    labels = {
        pod["metadata"]["labels"]["app.kubernetes.io/name"]: pod["metadata"]["labels"] for _, pod, _ in pods(resources)
    }
    for workload in of_kind(resources, "Deployment", "StatefulSet"):
        assert selects(workload["spec"]["selector"]["matchLabels"], workload["spec"]["template"]["metadata"]["labels"])
    for selecting in of_kind(resources, "Service", "PodDisruptionBudget"):
        selector = selecting["spec"]["selector"]
        found = [name for name in labels if selects(selector.get("matchLabels", selector), labels[name])]
        assert found == [selecting["metadata"]["name"]]
    for monitor in of_kind(resources, "PodMonitor"):
        assert all(selects(monitor["spec"]["selector"]["matchLabels"], pod) for pod in labels.values())
    for workload, pod, _ in pods(resources):
        for spread in pod["spec"].get("topologySpreadConstraints", []):
            assert selects(spread["labelSelector"]["matchLabels"], pod["metadata"]["labels"]), workload["metadata"]
    for stateful in of_kind(resources, "StatefulSet"):
        assert only(resources, "Service", stateful["spec"]["serviceName"])["spec"]["clusterIP"] == "None"


def test_the_network_lets_through_what_is_needed_and_no_more(resources: tuple[Resource, ...]) -> None:
    policies = {policy["metadata"]["name"]: policy["spec"] for policy in of_kind(resources, "NetworkPolicy")}
    deny = policies.pop("unecho-default-deny")
    assert deny == {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]}
    for name, spec in policies.items():
        for direction in ("ingress", "egress"):
            for rule in spec.get(direction, []):
                assert rule["ports"], name
                assert name == "unecho-kafka" or rule.get("from") or rule.get("to"), name
    (brokers,) = policies["unecho-kafka"]["egress"]
    (ports,) = brokers["ports"]
    for server in settings_of(resources)["UNECHO_BOOTSTRAP"].split(","):
        assert ports["port"] <= int(server.rpartition(":")[2]) <= ports["endPort"]
    for name, (_, pod, _) in stage_pods(resources).items():
        for policy in ("unecho-kafka", "unecho-scrape"):
            assert selects(policies[policy]["podSelector"]["matchLabels"], pod["metadata"]["labels"]), name


def test_stages_can_write_where_they_must_and_nowhere_else(resources: tuple[Resource, ...]) -> None:
    data = settings_of(resources)["UNECHO_DATA_DIR"]
    for name, (workload, pod, container) in stage_pods(resources).items():
        mounts = {mount["mountPath"]: mount["name"] for mount in container["volumeMounts"] if not mount.get("readOnly")}
        assert mounts.keys() == ({"/tmp", data} if name in {"dedupe", "trends"} else {"/tmp"})  # noqa: S108
        claims = {claim["metadata"]["name"] for claim in workload["spec"].get("volumeClaimTemplates", [])}
        assert set(mounts.values()) <= {volume["name"] for volume in pod["spec"]["volumes"]} | claims
        assert (mounts.get(data) in claims) == (name == "dedupe"), "what dedupe writes outlives its pod"


def test_dedupe_has_room_for_its_snapshots_and_their_child() -> None:
    workload, _, container = stage_pods(rendered("overlays/production"))["dedupe"]
    (claim,) = workload["spec"]["volumeClaimTemplates"]
    storage = claim["spec"]["resources"]["requests"]["storage"]
    memory = container["resources"]["limits"]["memory"]
    assert storage.endswith("Gi")
    assert memory.endswith("Gi")
    assert int(storage[:-2]) >= 2 * int(memory[:-2])
    assert container["resources"]["requests"]["memory"] == memory, "nobody else is promised what the child needs"


def test_standing_by_and_sharing(resources: tuple[Resource, ...]) -> None:
    stages = stage_pods(resources)
    trends, dedupe = stages["trends"][0]["spec"], stages["dedupe"][0]["spec"]
    assert trends["replicas"] <= Topic.VERDICTS.spec.partitions
    assert trends["strategy"]["type"] == "RollingUpdate"
    assert dedupe["podManagementPolicy"] == "Parallel", "a standby does not wait for who restores"
    assert dedupe["replicas"] <= Topic.SIGNED.spec.partitions + 1


def test_signers_are_scaled_by_the_lag_that_there_is() -> None:
    resources = rendered("overlays/production")
    (scaled,) = of_kind(resources, "ScaledObject")
    spec, settings = scaled["spec"], Settings.from_environment(settings_of(resources))
    target = only(resources, spec["scaleTargetRef"]["kind"], spec["scaleTargetRef"]["name"])
    assert "replicas" not in target["spec"], "an apply would undo what KEDA set"
    (container,) = target["spec"]["template"]["spec"]["containers"]
    assert spec["scaleTargetRef"]["envSourceContainerName"] == container["name"] == SignStage.name
    (trigger,) = spec["triggers"]
    metadata = trigger["metadata"]
    assert metadata["topic"] == SignStage.source.named(settings.topic_prefix)
    assert metadata["consumerGroup"] == f"{settings.topic_prefix}unecho-{SignStage.name}"
    assert metadata["bootstrapServersFromEnv"] in settings_of(resources)
    assert metadata["offsetResetPolicy"] == "earliest"
    assert metadata["sasl"].replace("_", "-").upper() == settings.sasl_mechanism.replace("SHA-", "SHA")
    assert spec["minReplicaCount"] < spec["maxReplicaCount"] == SignStage.source.spec.partitions
    (authentication,) = of_kind(resources, "TriggerAuthentication")
    assert trigger["authenticationRef"]["name"] == authentication["metadata"]["name"]


def test_the_prometheus_rule_is_that_of_compose() -> None:
    spec = importlib.util.spec_from_file_location("prometheus_rule", KUBERNETES / "prometheus_rule.py")
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    assert script.MADE.read_text() == script.prometheus_rule(), "run: python deploy/kubernetes/prometheus_rule.py"
    (rule,) = of_kind(rendered("overlays/production"), "PrometheusRule")
    assert rule["spec"]["groups"] == script.groups()


def test_rules_ask_for_the_jobs_that_pods_are_scraped_as() -> None:
    resources = rendered("overlays/production")
    (monitor,) = of_kind(resources, "PodMonitor")
    label = monitor["spec"]["jobLabel"]
    jobs = {
        pod["metadata"]["labels"][label]
        for _, pod, container in stage_pods(resources).values()
        if container.get("ports")
    }
    (rule,) = of_kind(resources, "PrometheusRule")
    rules = [rule for group in rule["spec"]["groups"] for rule in group["rules"]]
    asked = {job for rule in rules for job in re.findall(r'\bjob="([^"]+)"', rule["expr"])}
    patterns = {pattern for rule in rules for pattern in re.findall(r'\bjob=~"([^"]+)"', rule["expr"])}
    assert asked <= jobs
    for pattern in patterns:
        assert any(re.fullmatch(pattern, job) for job in jobs), pattern
    assert {endpoint["port"] for endpoint in monitor["spec"]["podMetricsEndpoints"]} == {"http"}


def test_the_page_on_operations_names_what_there_is() -> None:
    page = (ROOT / "docs" / "operations.md").read_text().partition("\n## Runbooks")[0]
    folders = re.findall(r"deploy/kubernetes/[a-z/_.-]+", page)
    assert {KUBERNETES / "overlays/production", KUBERNETES / "overlays/single-node"} <= {
        ROOT / name for name in folders
    }
    assert [name for name in folders if not (ROOT / name).exists()] == []
    variables = set(re.findall(r"UNECHO_[A-Z_]+", page))
    assert variables <= {variable_name(name) for name in Settings.__dataclass_fields__}
    resources = rendered("overlays/production")
    names = {f"{resource['kind'].lower()}/{resource['metadata']['name']}" for resource in resources}
    assert set(re.findall(r"(?:deployment|statefulset)/[a-z-]+", page)) <= names
    claims = {
        f"{c['metadata']['name']}-unecho-dedupe-0"
        for c in stage_pods(resources)["dedupe"][0]["spec"]["volumeClaimTemplates"]
    }
    assert set(re.findall(r"delete pvc (\S+)", page)) == claims
