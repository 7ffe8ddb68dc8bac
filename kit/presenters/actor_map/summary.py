"""The map on one page: who we are, the map in small, how it stands, ways to those who decide, who is missing, next."""

import datetime
import textwrap
from collections import Counter
from collections.abc import Iterator

from kit.analysis.sides import own_actors
from kit.content.countries import country_name
from kit.content.mechanisms import mechanism_name
from kit.domain.audience import Audience
from kit.domain.disclosure import Disclosed
from kit.domain.mechanisms import Mechanism
from kit.domain.plan import Task, TaskStatus
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.actor_map.actor_map import MapPicture
from kit.presenters.actors.stance import stance_word, stances
from kit.presenters.actors.words import kind_name
from kit.presenters.answers.answer import Asked
from kit.presenters.answers.choices import decides
from kit.presenters.answers.missing import missing_kinds_answer, missing_voices_answer
from kit.presenters.answers.routes import strongest_in_short
from kit.presenters.block import Block, Document, Drawing, Heading, Paragraph, Table, Top
from kit.presenters.plan.task_words import owner_words
from kit.presenters.problem_words.actors import some_names
from kit.presenters.report.annex import named_members, withheld_names
from kit.presenters.report.words import audience_mark

_MOST_WAYS, _MOST_TASKS, _MOST_KINDS = 3, 4, 5
_LONGEST = 80


def map_summary(
    disclosed: Disclosed, picture: MapPicture, t: Translator, today: datetime.date, mechanism: Mechanism | None
) -> Document:
    """One page of what the audience may see; the public gets no opinions and no plans of the coalition."""
    workspace = disclosed.workspace
    name = workspace.coalition.name
    title = t("{coalition}: our map on one page", coalition=name) if name else t("Our map on one page")
    mark = audience_mark(disclosed.audience, t)
    own = () if disclosed.audience is Audience.PUBLIC else (*_ways(workspace, t), *_missing(workspace, t))
    return Document(
        title=title,
        language=t.language,
        direction=t.direction,
        mark=mark,
        foot=name,
        page_words=t("Page {page} of {pages}"),
        blocks=(
            Top(title, t("{audience} · made on {day}", audience=mark.rstrip("."), day=t.date(today))),
            Heading(t("Who we are"), 2),
            Paragraph(t.paragraph(_who(disclosed, mechanism, t))),
            Drawing(picture),
            *_counts(disclosed, picture, t),
            *own,
            *_next(disclosed, t),
        ),
        words=0,
    )


def _who(disclosed: Disclosed, mechanism: Mechanism | None, t: Translator) -> Iterator[str]:
    workspace = disclosed.workspace
    names = (*(member.name for member in named_members(disclosed)), *withheld_names(disclosed, t))
    if names:
        yield t.many(
            "{count} organisation works together: {names}.",
            "{count} organisations work together: {names}.",
            len(workspace.members),
            names=some_names(names, t),
        )
    country = country_name(workspace.coalition.country, t.language) if workspace.coalition.country else ""
    body = mechanism.body if mechanism else mechanism_name(workspace.review.mechanism, t.language)
    told = (country, body, t.date(workspace.review.date))
    if any(told):
        yield t("We prepare for a review: {review}.", review=t.row(told))


def _counts(disclosed: Disclosed, picture: MapPicture, t: Translator) -> Iterator[Block]:
    """How many actors of which kind, and, for the coalition, of which stance."""
    actors = disclosed.workspace.actors.values()
    kinds = Counter(kind_name(actor.kind, t) for actor in actors).most_common()
    shown = [t("{kind}: {count}", kind=kind, count=t.number(count)) for kind, count in kinds[:_MOST_KINDS]]
    rest = len(kinds) - len(shown)
    if rest:
        shown.append(t.many("{count} other kind", "{count} other kinds", rest))
    yield Paragraph(t.paragraph((picture.says, t("{kinds}.", kinds=t.list(shown)) if shown else "")))
    if disclosed.audience is not Audience.PUBLIC and picture.nodes:
        stands = Counter(actor.stance for actor in actors)
        headings = tuple(stance_word(stance, t) for stance in stances())
        counts = tuple(t.number(stands[stance]) for stance in stances())
        yield Table(headings, (counts,), (1 / len(headings),) * len(headings))


def _ways(workspace: Workspace, t: Translator) -> Iterator[Block]:
    own = own_actors(workspace)
    deciders = [actor for id, actor in workspace.actors.items() if decides(actor) and id not in own]
    deciders.sort(key=lambda actor: -(actor.influence or 0))
    if deciders:
        yield Heading(t("Strongest routes to those who decide"), 2)
    for actor in deciders[:_MOST_WAYS]:
        yield Paragraph(strongest_in_short(workspace, actor.id, t))


def _missing(workspace: Workspace, t: Translator) -> Iterator[Block]:
    asked = Asked(workspace)
    said = (answer(asked, t).sentences[0] for answer in (missing_kinds_answer, missing_voices_answer))
    yield Heading(t("Who is missing"), 2)
    yield Paragraph(t.paragraph(said))


def _next(disclosed: Disclosed, t: Translator) -> Iterator[Block]:
    """The tasks that end first; those without a day come last."""
    workspace = disclosed.workspace
    tasks = sorted((task for task in workspace.tasks.values() if task.status is not TaskStatus.DONE), key=_last_day)
    if tasks:
        yield Heading(t("What comes next"), 2)
        rows = tuple(
            (_short(task.title) or t("Task without a name"), owner_words(workspace, task, t), t.date(task.end))
            for task in tasks[:_MOST_TASKS]
        )
        yield Table((t("Task"), t("Owner"), t("Until")), rows, (0.52, 0.3, 0.18))


def _last_day(task: Task) -> datetime.date:
    return task.end or datetime.date.max


def _short(title: str) -> str:
    """A title in two lines of its column at most."""
    return textwrap.shorten(title, _LONGEST, placeholder="…")
