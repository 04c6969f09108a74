from pathlib import Path

import pytest
from pipelines import BrokerPipeline, MemoryPipeline, Pipeline


@pytest.fixture(params=["memory", "embedded", "kafka"])
def pipeline(request: pytest.FixtureRequest, topic_prefix: str, tmp_path: Path) -> Pipeline:
    """Every way to run the stages: in memory, or on the broker whose address the fixture `NAME_broker` gives."""
    if request.param == "memory":
        return MemoryPipeline()
    return BrokerPipeline(request.getfixturevalue(f"{request.param}_broker"), topic_prefix, tmp_path)


@pytest.fixture(params=["embedded", "kafka"])
def broker_pipeline(request: pytest.FixtureRequest, topic_prefix: str, tmp_path: Path) -> BrokerPipeline:
    """The ways to run them on a broker."""
    return BrokerPipeline(request.getfixturevalue(f"{request.param}_broker"), topic_prefix, tmp_path)
