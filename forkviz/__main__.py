"""``python -m forkviz``: the command line."""

from forkviz.cli import program

if __name__ == "__main__":
    program()
