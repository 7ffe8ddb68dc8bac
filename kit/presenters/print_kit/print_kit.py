"""All sheets for a session on paper as one document, in the order in which they are needed."""

import datetime

from kit.domain.card_codes import codes_of
from kit.domain.disclosure import Disclosed
from kit.i18n.translator import Translator
from kit.presenters.print_kit.cards import actor_cards, blank_cards
from kit.presenters.print_kit.guide import facilitator_guide
from kit.presenters.print_kit.ladder import influence_ladder
from kit.presenters.print_kit.score_tally import score_tally
from kit.presenters.print_kit.sheet import PrintKit
from kit.presenters.print_kit.tie_tally import tie_tally
from kit.presenters.report.words import audience_mark


def print_kit(disclosed: Disclosed, t: Translator, today: datetime.date) -> PrintKit:
    """Describe the sheets; cards that may not be shown to the audience are left out.

    Who prints on another day, or with other actors on the map, gets other blank cards, since those of the last time are
    written on by now.
    """
    workspace = disclosed.workspace
    seed = "\n".join((today.isoformat(), workspace.coalition.name, *workspace.actors))
    codes = codes_of(workspace.actors)
    sheets = (
        facilitator_guide(codes, t),
        influence_ladder(t),
        tie_tally(codes.values(), t),
        score_tally(workspace, t),
        *actor_cards(workspace, t),
        *blank_cards(workspace, seed, t),
    )
    return PrintKit(
        t("Print kit"), t.language, audience_mark(disclosed.audience, t), t("Page {page} of {pages}"), sheets
    )
