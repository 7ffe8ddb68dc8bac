"""What is wrong in the kit's own content: names that resolve to nothing, missing words, stray files."""

from kit.content.building import Faults
from kit.content.checks.example import check_example
from kit.content.checks.exercises import check_exercises
from kit.content.checks.files import check_files
from kit.content.checks.lists import check_lists
from kit.content.checks.mechanisms import check_mechanisms
from kit.content.checks.plans import check_plans
from kit.domain.problems import Problem


def check_content() -> tuple[Problem, ...]:
    """Every fault in mechanisms, plans, kinds, countries, sources, the example, exercises and guides."""
    faults = Faults("")
    for check in (check_lists, check_mechanisms, check_plans, check_example, check_exercises, check_files):
        check(faults)
    return tuple(faults.problems)
