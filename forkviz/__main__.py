"""``python -m forkviz``: the command line."""

import sys

from forkviz.cli import main

if __name__ == "__main__":
    sys.exit(main())
