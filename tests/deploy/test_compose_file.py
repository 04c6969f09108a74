"""What can be seen of the deployment without starting it."""

import os
import re
import shlex
import shutil
import subprocess
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import trustme
import yaml
from compose_readme import printed

from unecho.kafka.connection import client_options
from unecho.replay.command import command as replay
from unecho.settings.settings import Settings, format_value, parse_value, variable_name

TOP = Path(__file__).parents[2]
FILE = (TOP / "docker-compose.yml").read_text()
SERVICES: dict[str, Any] = yaml.safe_load(FILE)["services"]
every_service = pytest.mark.parametrize("service", SERVICES.values(), ids=SERVICES.keys())
VARIABLE = re.compile(r"\$\{(\w+):-([^}]*)\}")
STAGES = ("topics", "sign", "dedupe", "trends", "demo-feed", "replay")
SECURITY = [
    field
    for field in Settings.__dataclass_fields__
    if field.startswith(("sasl_", "tls_")) or field == "security_protocol"
]
MOUNTED = "/run/secrets/unecho"
COMPOSE = (["docker", "compose"], ["docker-compose"])
PIN = re.compile(r"^([a-z0-9._-]+)==([^ ;]+)", re.MULTILINE)


def test_every_variable_is_explained_with_its_default() -> None:
    used = dict(re.findall(r"\$\{(\w+):-([^}]*)\}", FILE))
    assert used == dict(re.findall(r"^#([A-Z_]+)=(.*)$", (TOP / ".env.example").read_text(), re.MULTILINE))
    assert len(re.findall(r"\$\{", FILE)) == len(re.findall(r"\$\{\w+:-", FILE)), "a variable without a default"


@every_service
def test_services_are_confined(service: dict[str, Any]) -> None:
    assert service["read_only"]
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert service["mem_limit"]
    assert service["logging"]["options"].keys() == {"max-size", "max-file"}
    assert "privileged" not in service


@every_service
def test_ports_are_for_this_machine_alone(service: dict[str, Any]) -> None:
    assert all(re.fullmatch(r"127\.0\.0\.1:\$\{\w+:-(\d+)\}:\1", port) for port in service.get("ports", []))


@every_service
def test_images_have_a_tag(service: dict[str, Any]) -> None:
    assert re.fullmatch(r"\$\{UNECHO_IMAGE:-unecho:latest\}|[a-z/]+:v?\d+\.\d+\.\d+", service["image"])


def test_the_readme_prints_the_commands_that_are_run_with_docker() -> None:
    """By test_compose.py, which reads them there too."""
    words = [[word for word in shlex.split(command) if "=" not in word] for command in printed()]
    assert {tuple(command[:2]) for command in words} == {("docker", "compose")}
    assert [command[2] for command in words] == ["up", "exec", "stop", "down", "run"]
    assert {words[1][3], words[4][-1]} <= SERVICES.keys()


def test_what_is_mounted_is_there() -> None:
    for service in rendered({}).values():
        for volume in service.get("volumes", []):
            if volume.startswith("./"):
                assert (TOP / volume.split(":")[0]).is_dir(), volume


def rendered(variables: Mapping[str, str]) -> dict[str, Any]:
    """The services with these variables, as compose puts them in: an empty one counts as not set."""
    filled = VARIABLE.sub(lambda found: variables.get(found[1]) or found[2], FILE)
    services: dict[str, Any] = yaml.safe_load(filled)["services"]
    return services


def settings_of(service: Mapping[str, Any]) -> Settings:
    return Settings.from_environment({name: str(value) for name, value in service["environment"].items() if value})


def recipes() -> list[dict[str, str]]:
    """The .env of each recipe; one that begins in the middle goes on from the one before."""
    page = (TOP / "docs" / "operations.md").read_text()
    section = page.partition("\n## docker compose with a Kafka that is there\n")[2].partition("\n## ")[0]
    blocks = [block for block in re.findall(r"```sh\n(.*?)```", section, re.DOTALL) if block[0].isupper()]
    password, token = (dict(line.split("=", 1) for line in block.splitlines()) for block in blocks)
    shared = {name: value for name, value in password.items() if not name.startswith("UNECHO_SASL_")}
    return [password, shared | token]


def test_as_it_is_every_stage_uses_the_broker_beside_it() -> None:
    for name in STAGES:
        settings = settings_of(rendered({})[name])
        assert client_options(settings) == {"bootstrap_servers": "kafka:19092", "security_protocol": "PLAINTEXT"}


@pytest.mark.parametrize("recipe", recipes(), ids=["password", "tokens"])
def test_a_recipe_points_every_stage_at_another_kafka(recipe: dict[str, str], tmp_path: Path) -> None:
    trustme.CA().cert_pem.write_to_path(tmp_path / "ca.pem")
    for name in ("password", "client-secret"):
        (tmp_path / name).write_text("passphrase")
    services = rendered(recipe | {"SECRETS_FOLDER": str(tmp_path)})
    assert {services[name]["scale"] for name in ("kafka", "demo-feed")} == {0}
    for name in STAGES:
        service = services[name]
        given = settings_of(service)
        assert given == replace(given, **wanted(recipe))
        assert f"{tmp_path}:{MOUNTED}:ro" in service["volumes"]
        # As the stage does inside: the files are where the settings say.
        inside = {
            field: tmp_path / value.name
            for field in SECURITY
            if isinstance(value := getattr(given, field), Path) and value.parent == Path(MOUNTED)
        }
        options = client_options(replace(given, **inside))
        assert options["security_protocol"] == "SASL_SSL"
        assert options["bootstrap_servers"] == recipe["UNECHO_BOOTSTRAP"]
        assert options.get("sasl_plain_password", "passphrase") == "passphrase"


def wanted(recipe: Mapping[str, str]) -> dict[str, object]:
    names = {name: name.removeprefix("UNECHO_").lower() for name in recipe if name.startswith("UNECHO_")}
    return {field: parse_value(field, recipe[name]) for name, field in names.items()}


@pytest.mark.parametrize("field", SECURITY)
def test_every_setting_of_the_connection_reaches_every_stage(field: str) -> None:
    variable = variable_name(field)
    for name in STAGES:
        assert str(rendered({variable: "a-value"})[name]["environment"][variable]) == "a-value"
        default = Settings.__dataclass_fields__[field].default
        said = "" if default in (None, "") else format_value(default)
        assert _text(rendered({})[name]["environment"][variable]) == said.lower()


def test_compose_itself_renders_the_same() -> None:
    command = next((found for found in COMPOSE if runs(found)), None)
    if command is None:
        reason = "neither `docker compose` nor docker-compose is installed"
        if os.environ.get("CI") == "true":
            pytest.fail(f"CI renders the file: {reason}", pytrace=False)
        pytest.skip(reason)
    for recipe in ({}, *recipes()):
        environment = {name: value for name, value in os.environ.items() if not name.startswith("UNECHO_")} | recipe
        done = subprocess.run(
            [*command, "--project-directory", TOP, "-f", TOP / "docker-compose.yml", "config"],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        found = yaml.safe_load(done.stdout)["services"]
        for name in STAGES:
            for variable, value in rendered(recipe)[name]["environment"].items():
                assert _text(found[name]["environment"][variable]) == _text(value), (name, variable)


def runs(command: list[str]) -> bool:
    return (
        shutil.which(command[0]) is not None
        and subprocess.run([*command, "version"], capture_output=True, check=False).returncode == 0
    )


def _text(value: object) -> str:
    """Empty, true and numbers are written in several ways."""
    return "" if value is None else str(value).lower()


def test_the_image_has_what_the_project_needs_at_the_versions_that_are_tested() -> None:
    tested, shipped = (
        {(name, version) for name, version in PIN.findall((TOP / file).read_text())}
        for file in ("requirements.lock", "deploy/requirements.lock")
    )
    assert shipped <= tested
    project = tomllib.loads((TOP / "pyproject.toml").read_text())["project"]
    dependencies = project["dependencies"] + project["optional-dependencies"]["stages"]
    needed = {re.split(r"[\[<>=,;]", dependency)[0] for dependency in dependencies}
    assert needed <= {name for name, _ in shipped}


def test_the_feeds_are_commands_that_replay_knows() -> None:
    for name in ("demo-feed", "replay"):
        program, *arguments = (re.sub(r"\$\{\w+:-([^}]*)\}", r"\1", part) for part in SERVICES[name]["command"])
        assert program == replay.name
        assert replay.make_context(program, arguments, help_option_names=["-h", "--help"]).params["paths"]
