"""What the plan of the open workspace is counted from."""

from kit.content.mechanisms import load_mechanism
from kit.content.plans import plan_template
from kit.desk import Desk
from kit.domain.mechanisms import Limit, Mechanism, Sourced
from kit.domain.templates import PlanTemplate


def mechanism_named(id: str, language: str) -> Mechanism:
    """A mechanism with its stages; one without any where the kit does not know it."""
    known = load_mechanism(id, language) if id else None
    return known or Mechanism(id, "", "", (), (), Sourced(Limit()), Sourced(Limit()))


def template_for(mechanism: str, language: str) -> PlanTemplate:
    """What a plan starts with; nothing where the kit has no template for the mechanism."""
    return plan_template(mechanism, language) or PlanTemplate(mechanism)


class PlanRules:
    """The mechanism and the plan template of whatever review the desk has now."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def mechanism(self) -> Mechanism:
        """The mechanism of the review."""
        return mechanism_named(self._desk.workspace.review.mechanism, self._desk.t.language)

    @property
    def template(self) -> PlanTemplate:
        """The plan template of that mechanism."""
        return template_for(self._desk.workspace.review.mechanism, self._desk.t.language)
