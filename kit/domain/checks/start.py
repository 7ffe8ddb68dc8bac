"""What stands in the way of starting a workspace."""

from kit.domain.problems import Place, Problem, Weight


def start_problems(name: str, country: str, mechanism: str, country_said: str = "") -> tuple[Problem, ...]:
    """One problem for each answer that is missing, or for a country that nobody knows.

    `country` is the code that was found for `country_said`, empty when none was.
    """
    found = []
    if not name.strip():
        found.append(Problem("start_no_name", Weight.MISSING, Place("coalition", field="name")))
    if not country:
        found.append(_country_problem(country_said.strip()))
    if not mechanism:
        found.append(Problem("start_no_mechanism", Weight.MISSING, Place("review", field="mechanism")))
    return tuple(found)


def _country_problem(said: str) -> Problem:
    place = Place("coalition", field="country")
    if said:
        return Problem("start_unknown_country", Weight.WRONG, place, {"country": said})
    return Problem("start_no_country", Weight.MISSING, place)
