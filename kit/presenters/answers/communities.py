"""Which actors keep together, in sentences."""

from kit.analysis.communities import CLEAR, Communities, between_groups, communities
from kit.analysis.map_problems import own_actors
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
    strange = tuple(group for group in found.groups if own and own.isdisjoint(group))
    heads = {group: _head(workspace, shape, group) for group in found.groups}
    sentences = _sentences(workspace, found, tuple(heads[group] for group in strange), t)
    advice = t("Look for one person in each such group whom somebody of you can call.")
    return Answer(
        question=t("Which actors keep together?"),
        sentences=sentences,
        advice=advice if strange else t("Let each of you look after the group that it belongs to."),
        facts=_facts(workspace, found, heads, own, t),
        computed=_computed(shape, found, t),
        task=_task(workspace, heads[strange[0]], sentences, t) if strange else None,
        no_task="" if strange else t("The coalition has somebody in every group, or no group is known."),
    )


def _head(workspace: Workspace, shape: Structure, group: tuple[str, ...]) -> str:
    """The actor that a group is named by: the one with most influence, then most ties."""
    links = all_links(shape)
    return max(group, key=lambda id: (workspace.actors[id].influence or 0, links.degree(id)))


def _sentences(workspace: Workspace, found: Communities, strange: tuple[str, ...], t: Translator) -> tuple[str, ...]:
    if not found.groups:
        return (t("No two actors keep together yet, as there are no ties but conflicts."),)
    one, other = "The map holds together as {count} group.", "The map falls into {count} groups that keep together."
    said = [t.many(one, other, len(found.groups))]
    if found.modularity < CLEAR:
        said.append(t("These groups are not clearly apart. Read them only as a hint."))
    if found.quick:
        said.append(t("This is an estimate: two runs differ on {share} ties.", share=share_words(found.doubt, t)))
    if strange:
        names = names_by_id(workspace, strange, t)
        one, other = (
            "The coalition has nobody in the group around {names}.",
            "The coalition has nobody in the groups around {names}.",
        )
        said.append(t.many(one, other, len(strange), names=names))
    return tuple(said)


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
            words = t("{count}, with {names}; none of yours", count=count, names=names)
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
