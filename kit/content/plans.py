"""Plan templates of the mechanisms, read from files."""

from functools import cache

from kit.content.building import Faults, build
from kit.content.files import CONTENT, ids_in, read_with_words, words_in
from kit.domain.templates import PlanTemplate

FOLDER = CONTENT / "plans"


@cache
def plan_template(mechanism: str, language: str = "en") -> PlanTemplate | None:
    """The template for a mechanism's work plan; None where the kit has none."""
    return (
        read_plan_template(mechanism, language, Faults(f"plans/{mechanism}.toml")) if mechanism in plan_ids() else None
    )


@cache
def plan_ids() -> tuple[str, ...]:
    """Ids of the mechanisms that have a plan template."""
    return ids_in(FOLDER)


def read_plan_template(mechanism: str, language: str, faults: Faults) -> PlanTemplate | None:
    """Read a plan template and note what is wrong in its files."""
    table = read_with_words(FOLDER / f"{mechanism}.toml", words_in(FOLDER, f"{mechanism}.toml", language), faults)
    return build(PlanTemplate, {"mechanism": mechanism, **table}, faults)
