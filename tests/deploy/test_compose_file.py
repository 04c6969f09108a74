"""What can be seen of the deployment without starting it."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from unecho.replay.command import command as replay

TOP = Path(__file__).parents[2]
FILE = (TOP / "docker-compose.yml").read_text()
SERVICES: dict[str, Any] = yaml.safe_load(FILE)["services"]
every_service = pytest.mark.parametrize("service", SERVICES.values(), ids=SERVICES.keys())
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


def test_what_is_mounted_is_there() -> None:
    for service in SERVICES.values():
        for volume in service.get("volumes", []):
            if volume.startswith("./"):
                assert (TOP / volume.split(":")[0]).is_dir(), volume


def test_the_image_has_what_the_project_needs_at_the_versions_that_are_tested() -> None:
    tested, shipped = (
        {(name, version) for name, version in PIN.findall((TOP / file).read_text())}
        for file in ("requirements.lock", "deploy/requirements.lock")
    )
    assert shipped <= tested
    project = tomllib.loads((TOP / "pyproject.toml").read_text())["project"]
    needed = {re.split(r"[\[<>=,;]", dependency)[0] for dependency in project["dependencies"]}
    assert needed <= {name for name, _ in shipped}


def test_the_feeds_are_commands_that_replay_knows() -> None:
    for name in ("demo-feed", "replay"):
        program, *arguments = (re.sub(r"\$\{\w+:-([^}]*)\}", r"\1", part) for part in SERVICES[name]["command"])
        assert program == replay.name
        assert replay.make_context(program, arguments).params["paths"]
