"""What an edit is called when it stands in a sentence such as "Undo: add an actor"."""

from kit.history.acts import BRING_TOGETHER, GO_BACK, RESCUE, SETTLE, START, TAKE_UPDATE
from kit.i18n.translator import Translator


def act_words(act: str, t: Translator) -> str:
    """The words for the name of an edit; an unknown one is just a change."""
    for subject in (_coalition, _map, _plan, _report, _issues, _practice, _together):
        words = subject(t)
        if act in words:
            return words[act]
    return t("the last change")


def _coalition(t: Translator) -> dict[str, str]:
    return {
        START: t("start the workspace"),
        "describe_coalition": t("describe the coalition"),
        "add_member": t("add a member"),
        "change_member": t("change a member"),
        "remove_member": t("remove a member"),
        "take": t("bring in a file"),
        TAKE_UPDATE: t("bring a workbook back"),
        RESCUE: t("save what a damaged file held"),
        "put_back": t("put back what was being typed"),
    }


def _map(t: Translator) -> dict[str, str]:
    return {
        "add_actor": t("add an actor"),
        "change_actor": t("change an actor"),
        "move_actor": t("move an actor"),
        "remove_actor": t("remove an actor"),
        "add_tie": t("add a tie"),
        "change_tie": t("change a tie"),
        "remove_tie": t("remove a tie"),
        "give_score": t("score an actor"),
        "drop_scores": t("take scores back"),
        "join_actors": t("join two actors"),
        "tell_apart": t("tell two actors apart"),
        "add_to_known": t("add to a known actor"),
        "take_entry": t("add what was typed"),
        "take_paper": t("type in what stands on paper"),
    }


def _plan(t: Translator) -> dict[str, str]:
    return {
        "make_plan": t("make the plan"),
        "move_review": t("move the review"),
        "add_task": t("add a task"),
        "change_task": t("change a task"),
        "remove_task": t("remove a task"),
        "add_milestone": t("add a day"),
        "change_milestone": t("change a day"),
        "set_milestone_date": t("set a day"),
        "remove_milestone": t("remove a day"),
        "count_again": t("count a day again"),
    }


def _report(t: Translator) -> dict[str, str]:
    return {
        "set_limit": t("set the limit"),
        "start_report": t("start the report"),
        "write_on": t("add sections on issues"),
        "share_words": t("share the words out"),
        "add_section": t("add a section"),
        "change_section": t("change a section"),
        "move_section": t("move a section"),
        "remove_section": t("remove a section"),
        "set_readiness": t("say how ready a section is"),
        "sign_section": t("sign a section"),
        "withdraw_signature": t("take a signature back"),
        "add_contribution": t("ask for a text"),
        "change_contribution": t("change a text"),
        "remove_contribution": t("remove a text"),
    }


def _issues(t: Translator) -> dict[str, str]:
    return {
        "change_issue": t("change an issue"),
        "remove_issue": t("remove an issue"),
        "add_evidence": t("add evidence"),
        "change_evidence": t("change evidence"),
        "remove_evidence": t("remove evidence"),
        "link_recommendation": t("link a recommendation"),
        "assess_recommendation": t("assess a recommendation"),
        "note_recommendation": t("note a recommendation"),
    }


def _practice(t: Translator) -> dict[str, str]:
    return {"give_answer": t("answer an exercise")}


def _together(t: Translator) -> dict[str, str]:
    return {
        BRING_TOGETHER: t("bring copies together"),
        SETTLE: t("settle a conflict"),
        GO_BACK: t("go back to an earlier moment"),
        "name_moment": t("name a moment"),
        "forget_moment": t("forget the name of a moment"),
    }
