"""How many made examples a test is given."""

from hypothesis import settings

_SHARE = 10
_FEWEST = 10


def examples(number: int) -> settings:
    """So many; a tenth of them in `make test-quick`, whose profile a number in a test itself would overrule."""
    is_quick = settings.get_current_profile_name() == "quick"
    return settings(max_examples=max(number // _SHARE, _FEWEST) if is_quick else number)
