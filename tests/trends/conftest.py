"""Lets the tests here import `newsroom`: test files are modules of their own, in no package."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
