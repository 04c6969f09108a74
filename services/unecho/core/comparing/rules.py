"""The numbers that articles are compared by."""

from unecho.core.kernels.comparing.rules import Rules
from unecho.core.profile import Profile


def rules_of(profile: Profile) -> Rules:
    """Those of a profile."""
    return Rules(*(kind(getattr(profile, name)) for name, kind in Rules.__annotations__.items()))
