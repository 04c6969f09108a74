"""Where an article comes from: the agency or outlet that it says it is of, with its evidence.

`find` finds it. It is not imported here: a subscriber reads what was found, and has no kernels.
"""

from unecho.core.origin.told import Origin, OriginEvidence, OriginKind, Told

__all__ = ["Origin", "OriginEvidence", "OriginKind", "Told"]
