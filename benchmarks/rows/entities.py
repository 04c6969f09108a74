"""People, organisations and places of a text."""

from __future__ import annotations

from collections.abc import Iterator

from results import Result
from setting import SEEDS, Setting, ours, peer
from text_programs import Program, compare


def measure(setting: Setting) -> Iterator[Result]:
    """One process. Made texts name nobody: without a file it is the seeds, over and over, that are read."""
    paths = setting.paths or (str(SEEDS),)
    few, many = (10, 10) if setting.quick else (50, 400)
    mine = Program(ours("find_entities.py"), setting.texts(many, paths))
    peers = {"spaCy en_core_web_sm": Program(peer("spacy_entities.py"), setting.texts(few, paths))}
    yield from compare("entities", "one text after the other", mine, peers, setting)
