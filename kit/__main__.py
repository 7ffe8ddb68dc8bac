"""The command line, for facilitators and for tests: the same core as the screens."""

import sys

from kit.commands import run


def main() -> None:
    """Run the command that was typed and leave with its exit status."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
