"""Who is missing: kinds of actors, and voices."""

from collections import Counter
from collections.abc import Iterator

from kit.analysis.gaps import missing_kinds
from kit.analysis.voices import Voice, VoiceKind, silent, speakers
from kit.content.deeds import deeds_at
from kit.content.kinds import actor_kinds
from kit.domain.kinds import ActorKind
from kit.domain.workspace import Workspace
from kit.i18n.translator import Translator
from kit.presenters.answers.answer import Answer, Asked, Computed, Fact, SuggestedTask
from kit.presenters.problem_words.actors import some_names


def missing_kinds_answer(asked: Asked, t: Translator) -> Answer:
    """Which kinds of the typology have no actor."""
    kinds = actor_kinds(t.language)
    missing = missing_kinds(asked.workspace.actors, kinds)
    said = _kinds_said(missing, t)
    facts = tuple(Fact("", kind.name, _what_it_does(kind, asked.workspace, t.language)) for kind in missing)
    return Answer(
        question=t("Which kinds of actors are missing?"),
        sentences=(said,),
        advice=t("Ask in the room who knows somebody there. If a kind is missing on purpose, say so in the room.")
        if missing
        else t("Go on to the next question: whose voices are missing, though their kind is there?"),
        facts=facts,
        computed=_kinds_computed(asked.workspace, kinds, len(missing), t),
        task=_kinds_task(missing, said, t),
        no_task="" if missing else t("Nothing is missing, so there is nothing to do."),
    )


def _kinds_said(missing: tuple[ActorKind, ...], t: Translator) -> str:
    if not missing:
        return t("Every kind of actor that a coalition usually needs is on the map.")
    return t.many(
        "{count} kind of actor that a coalition usually needs is not on the map: {names}.",
        "{count} kinds of actors that a coalition usually needs are not on the map: {names}.",
        len(missing),
        names=some_names(tuple(kind.name for kind in missing), t),
    )


def _what_it_does(kind: ActorKind, workspace: Workspace, language: str) -> str:
    """What an actor of this kind can do before the review, at the coalition's mechanism where that is known."""
    deeds = deeds_at(workspace.review.mechanism, kind.id, language)
    return (deeds.before if deeds else "") or kind.before


def _kinds_computed(workspace: Workspace, kinds: tuple[ActorKind, ...], missing: int, t: Translator) -> Computed:
    expected = sum(kind.expected for kind in kinds)
    unknown = sum(not actor.kind for actor in workspace.actors.values())
    figures = [t("{there} of {count} expected kinds have an actor.", there=expected - missing, count=expected)]
    if unknown:
        one, other = (
            "{count} actor has no kind yet and counts for none.",
            "{count} actors have no kind and count for none.",
        )
        figures.append(t.many(one, other, unknown))
    return Computed(
        t("The expected kinds of the typology are compared with the kinds of the actors on the map."),
        t("The typology of actors, whose entries name their sources; ISHR Academy on coalitions."),
        tuple(figures),
    )


def _kinds_task(missing: tuple[ActorKind, ...], said: str, t: Translator) -> SuggestedTask | None:
    if not missing:
        return None
    if len(missing) == 1:
        return SuggestedTask(t("Find an actor of the missing kind: {kind}", kind=missing[0].name), said)
    return SuggestedTask(t("Find actors of the missing kinds"), said)


def missing_voices_answer(asked: Asked, t: Translator) -> Answer:
    """Provinces, groups, languages, clusters and issues for which nobody speaks."""
    workspace = asked.workspace
    found = silent(workspace)
    said = _voices_said(workspace, found, t)
    return Answer(
        question=t("Whose voices are missing?"),
        sentences=(said, *_nobody_wrote(workspace, t)),
        advice=t("Ask these people who may speak for them. Offer to pay for travel and interpreters.")
        if found
        else t("Ask those who are heard whether they feel heard."),
        facts=tuple(Fact("", voice_name(workspace, voice, t), voice_kind(voice.kind, t)) for voice in found),
        computed=_voices_computed(found, len(speakers(workspace)), t),
        task=SuggestedTask(t("Find somebody who speaks for: {names}", names=_few(workspace, found, t)), said)
        if found
        else None,
        no_task="" if found else t("Nobody is known to be missing, so there is nothing to do."),
    )


def _voices_said(workspace: Workspace, found: tuple[Voice, ...], t: Translator) -> str:
    if not found:
        return t("Somebody speaks for all that the coalition wants heard and that its map names.")
    names = _few(workspace, found, t)
    return t("No ally on the map speaks for {names}.", names=names)


def _few(workspace: Workspace, voices: tuple[Voice, ...], t: Translator) -> str:
    return some_names(tuple(voice_name(workspace, voice, t) for voice in voices), t)


def _nobody_wrote(workspace: Workspace, t: Translator) -> Iterator[str]:
    """What the coalition has not yet said it wants to hear, since what is unknown cannot be missed."""
    coalition = workspace.coalition
    lists = {
        t("provinces"): coalition.provinces,
        t("groups"): coalition.groups,
        t("languages"): coalition.languages,
    }
    unknown = [name for name, wanted in lists.items() if not wanted]
    if unknown:
        yield t(
            "Nobody has written down yet which {lists} the coalition wants heard. The kit knows only those that the "
            "map names.",
            lists=t.list(unknown),
        )


def _voices_computed(found: tuple[Voice, ...], count: int, t: Translator) -> Computed:
    counts = Counter(voice.kind for voice in found)
    return Computed(
        t(
            "The kit takes everybody whom the coalition wants heard and whom the map or an issue names. It looks "
            "whether an own actor or an ally speaks for them. Authorities and opponents do not count as voices. "
            "Members who gave evidence on an issue speak for it too."
        ),
        t("Schiffer and Hauck 2010 (Net-Map): who is not in the room; ISHR Academy on coalitions."),
        (
            t("{there} of {count} names have a voice.", there=count - len(found), count=count),
            *(
                t("{kind}: {count} without a voice.", kind=voice_kind(kind, t), count=counts[kind])
                for kind in VoiceKind
                if counts[kind]
            ),
        ),
    )


def voice_kind(kind: VoiceKind, t: Translator) -> str:
    """What sort of voice it is."""
    return {
        VoiceKind.PROVINCE: t("Province"),
        VoiceKind.GROUP: t("Group"),
        VoiceKind.LANGUAGE: t("Language"),
        VoiceKind.CLUSTER: t("Cluster"),
        VoiceKind.ISSUE: t("Issue"),
    }[kind]


def voice_name(workspace: Workspace, voice: Voice, t: Translator) -> str:
    """The name of a voice; an issue has its title."""
    issue = workspace.issues.get(voice.name) if voice.kind is VoiceKind.ISSUE else None
    return (issue.title or t("Issue without a title")) if issue else voice.name
