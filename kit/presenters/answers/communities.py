"""Which actors keep together, in sentences."""

from collections.abc import Iterator

from kit.analysis.communities import CLEAR, Communities, between_groups, communities
from kit.analysis.sides import left_alone, own_actors
from kit.analysis.structure import Structure, all_links, structure
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.answers.answer import Answer, Asked, Computed, Fact, SuggestedTask
from kit.presenters.answers.wording import MOST_FACTS, name_by_id, names_by_id, share_words


def communities_answer(asked: Asked, t: Translator) -> Answer:
    """Groups with many ties inside, and those in which the coalition has nobody."""
    workspace = asked.workspace
    shape, own = structure(workspace.actors, workspace.ties), own_actors(workspace)
    found = communities(shape)
    heads = {group: _head(workspace, shape, group) for group in found.groups}
    strange = [group for group in found.groups if own and own.isdisjoint(group)]
    hostile = [heads[group] for group in strange if _keeps_away(workspace, group)]
    wanted = tuple(heads[group] for group in strange if heads[group] not in hostile)
    sentences = tuple(_sentences(workspace, found, wanted, tuple(hostile), t))
    names = names_by_id(workspace, wanted, t)
    advice = t("Look for one person whom somebody of you can call, in each group around: {names}.", names=names)
    return Answer(
        question=t("Which actors keep together?"),
        sentences=sentences,
        advice=advice if wanted else t("Let each of you look after the group that it belongs to."),
        facts=_facts(workspace, found, heads, own, t),
        computed=_computed(shape, found, t),
        task=_task(workspace, wanted[0], sentences, t) if wanted else None,
        no_task="" if wanted else t("The coalition has somebody in every group that it can go to."),
    )


def _keeps_away(workspace: Workspace, group: tuple[str, ...]) -> bool:
    """Whether at least half of a group are opponents or protected: nobody is to be looked for there."""
    return 2 * len(left_alone(workspace.actors).intersection(group)) >= len(group)


def _head(workspace: Workspace, shape: Structure, group: tuple[str, ...]) -> str:
    """The actor that a group is named by: no opponent if there is another, then by influence, then by ties."""
    links, avoided = all_links(shape), left_alone(workspace.actors)
    return max(group, key=lambda id: (id not in avoided, workspace.actors[id].influence or 0, links.degree(id)))


def _sentences(
    workspace: Workspace, found: Communities, wanted: tuple[str, ...], hostile: tuple[str, ...], t: Translator
) -> Iterator[str]:
    if not found.groups:
        yield t("No two actors keep together yet, as there are no ties but conflicts.")
        return
    one, other = "The map holds together as {count} group.", "The map falls into {count} groups that keep together."
    yield t.many(one, other, len(found.groups))
    if found.modularity < CLEAR:
        yield t("These groups are not clearly apart. Read them only as a hint.")
    if found.quick:
        yield t("This is an estimate: two runs differ on {share} ties.", share=share_words(found.doubt, t))
    if hostile:
        one = "The group around {names} is made of opponents or protected actors: look for nobody there."
        other = "The groups around {names} are made of opponents or protected actors: look for nobody there."
        yield t.many(one, other, len(hostile), names=names_by_id(workspace, hostile, t))
    if wanted:
        one = "The coalition has nobody in the group around {names}."
        other = "The coalition has nobody in the groups around {names}."
        yield t.many(one, other, len(wanted), names=names_by_id(workspace, wanted, t))


def _facts(
    workspace: Workspace,
    found: Communities,
    heads: dict[tuple[str, ...], str],
    own: frozenset[str],
    t: Translator,
) -> tuple[Fact, ...]:
    rows = []
    for group in found.groups[:MOST_FACTS]:
        head = heads[group]
        names = names_by_id(workspace, (id for id in group if id != head), t)
        count = t.many("{count} actor", "{count} actors", len(group))
        words = t("{count}, with {names}", count=count, names=names)
        if own.isdisjoint(group):
            words = t("{count}, none of yours: with {names}", count=count, names=names)
        rows.append(Fact(head, name_by_id(workspace, head, t), words))
    return tuple(rows)


def _task(workspace: Workspace, head: str, said: tuple[str, ...], t: Translator) -> SuggestedTask:
    name = name_by_id(workspace, head, t)
    return SuggestedTask(t("Find a way into the group around {name}", name=name), t.paragraph(said), (head,))


def _computed(shape: Structure, found: Communities, t: Translator) -> Computed:
    crossing = sum(count for _, _, count in between_groups(shape, found.groups))
    figures = [
        t("Modularity {value}; from 0.3 on, groups count as clear.", value=t.number(round(found.modularity, 2))),
        t.many("{count} tie leads from group to group.", "{count} ties lead from group to group.", crossing),
    ]
    if found.quick:
        share = share_words(found.doubt, t)
        figures.append(t("On {share} ties, two runs do not agree whether they lie within a group.", share=share))
    method = t(
        "The Louvain method looks for groups with more ties inside than chance would give. It starts the same way "
        "each time. Modularity tells how much more."
    )
    if found.quick:
        method = t(
            "The map is large. Labels pass from neighbour to neighbour until they no longer change. This is done twice "
            "and the clearer result is shown."
        )
    return Computed(
        method,
        t(
            "Modularity: Newman and Girvan 2004; clear from 0.3: Clauset, Newman and Moore 2004; Louvain: Blondel and "
            "others 2008; labels: Traag and Šubelj 2023; computed with networkx."
        ),
        tuple(figures),
    )
