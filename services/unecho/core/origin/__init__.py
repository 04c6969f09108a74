"""Where an article comes from: the agency or outlet that it says it is of, with its evidence."""

from unecho.core.origin.find import find_origin
from unecho.core.origin.told import Origin, OriginEvidence, OriginKind, Told

__all__ = ["Origin", "OriginEvidence", "OriginKind", "Told", "find_origin"]
