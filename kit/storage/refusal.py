"""Why a file, a sheet or a row was not read, and what was guessed, as problems with their place."""

from kit.domain.problems import Place, Problem, Weight


class Refusal(Exception):  # noqa: N818 - it ends the reading of one file and never leaves this room
    """A file that cannot be read; carries the problem that says why."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values

    def problem(self, file: str) -> Problem:
        """The reason, placed in the file."""
        return refused(self.code, Place(file=file), **self.values)


def refused(code: str, place: Place, **values: object) -> Problem:
    """Something that was not taken."""
    return Problem(code, Weight.WRONG, place, values)


def guessed(code: str, place: Place, **values: object) -> Problem:
    """Something that was taken in one of several possible ways."""
    return Problem(code, Weight.DOUBT, place, values)
