"""The facilitator's page: a Net-Map session on paper in ninety minutes.

The order is that of Net-Map, by Eva Schiffer: the question, who, how they are tied, how influential they are, what they
want, what follows. Ours are the five kinds of ties, the scale from 1 to 5 and that several people score by themselves.
"""

from collections.abc import Mapping

from kit.i18n.translator import Translator
from kit.presenters.actors.paper_lines import example_lines
from kit.presenters.print_kit.sheet import Cell, Edges, Grid, Look, Row, Sheet, Text, cell

SOURCE = "netmap.wordpress.com"


def facilitator_guide(codes: Mapping[str, str], t: Translator) -> Sheet:
    """One page; `codes` are those of the map, for the examples of typing back."""
    return Sheet(
        (
            Text(t("A map on paper in 90 minutes"), Look.TITLE),
            Text(t("For whoever leads the session. At most 20 people, one of them writes."), Look.QUESTION),
            Text(
                t(
                    "Bring: these sheets, scissors, one large sheet of paper, pens, tape, and small stones or coins "
                    "for towers. Print the sheet for scores once for each scorer, the one for ties three times."
                )
            ),
            Text(t("The session"), Look.HEADING),
            Grid((22, 32, 136), tuple(_step(*step, t) for step in _steps(t)), padding=1.2),
            Text(t("Typing it back"), Look.HEADING),
            Text(
                t(
                    "In the kit: Actors, “From paper”. One line for each mark. The last sign of each "
                    "code finds writing mistakes. Where the kit is in doubt, it asks you first."
                )
            ),
            Grid((62, 128), tuple(_example(*example) for example in example_lines(codes, t)), padding=0.6),
            Text(t("Keep people safe"), Look.HEADING),
            Text(
                t(
                    "Protected actors are not on these sheets; do not write them on paper. Count the cards at the "
                    "end. Photograph the map only if all agree. Lock the sheets away or burn them after typing in."
                )
            ),
            Text(t("The method"), Look.HEADING),
            Text(t("The order is that of Net-Map, by Eva Schiffer ({source}).", source=SOURCE)),
        )
    )


def _steps(t: Translator) -> tuple[tuple[tuple[int, int], str, str], ...]:
    return (
        (
            (0, 10),
            t("The question"),
            t("Write it on top of the large sheet: “Who can bring about …, or stop it?” One question, one map."),
        ),
        (
            (10, 25),
            t("Who"),
            t(
                "Everybody lists actors in silence. Then lay out the cards, with a blank card for each new actor. "
                "Ask who is missing: State, opponents, media, those whose rights it is about."
            ),
        ),
        (
            (25, 50),
            t("Ties"),
            t(
                "One kind at a time, each with its own line: works with, informs, funds, directs, in conflict. "
                "Draw it between the cards; the writer fills a line of the sheet for ties."
            ),
        ),
        (
            (50, 65),
            t("Influence"),
            t(
                "Everybody scores alone on a sheet. Then build towers of 1 to 5 stones beside the cards, or use the "
                "ladder. Where you differ by two or more, each says why."
            ),
        ),
        (
            (65, 75),
            t("What they want"),
            t("Say what each actor wants, and where it stands, from active opponent to active ally. Write it down."),
        ),
        (
            (75, 85),
            t("What follows"),
            t("Who reaches whom? Who links us to those who decide? Who could move one band? Choose three tasks."),
        ),
        ((85, 90), t("The end"), t("Collect all sheets and cards, and agree who types them in, and when.")),
    )


def _step(minutes: tuple[int, int], name: str, words: str, t: Translator) -> Row:
    start, end = minutes
    return Row(
        16.5,
        (
            cell(t("{start} to {end}", start=start, end=end), Look.LISTED_CODE, Edges.BASE),
            cell(name, Look.LABEL, Edges.BASE),
            cell(words, Look.TEXT, Edges.BASE),
        ),
        grows=True,
    )


def _example(words: str, line: str) -> Row:
    return Row(6.5, (Cell((Text(words, Look.SMALL),)), cell(line, Look.LISTED_CODE)))
