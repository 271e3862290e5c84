"""nbgrader, for the tests of `forkviz grade --nbgrader`.  As a program it installs it.

nbgrader adds itself to JupyterLab's menus and to its server wherever it is installed, and other
tests look at those.  So what it needs besides requirements.lock is in a folder of its own.
"""

from __future__ import annotations

import sys

from tools.locked_folder import LockedFolder

NBGRADER = LockedFolder("nbgrader", "requirements-grading.lock", "build/nbgrader")
HOW_TO_GET = "nbgrader is not installed: python -m tools.nbgrader"
find_nbgrader = NBGRADER.find
environment = NBGRADER.environment


if __name__ == "__main__":
    sys.exit(NBGRADER.install())
