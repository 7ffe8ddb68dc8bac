"""The coalition and its members on Home, without a browser."""

import pytest
from pressing import Kit, field, labels, press, screen_words

from kit.domain.coalition import Coalition, Member
from kit.domain.plan import Task
from kit.domain.workspace import Workspace, put


@pytest.fixture
def kit():
    made = Kit()
    made.desk.open_workspace(put(Workspace(coalition=Coalition(name="Lake Coalition")), Task("W-1", owner="M-1")))
    return made


@pytest.fixture
def home(kit):
    return kit.go("home")


def test_a_member_is_added_by_its_name(kit, home):
    press(home.work, "Add a member")
    press(home.work, "Keep the member")
    assert "Write the name first." in screen_words(home)
    field(home.work, "Name of the organisation").value = "Lake <b>Paralegals</b>"
    field(home.work, "City").value = "Tavel"
    press(home.work, "Keep the member")
    (member,) = kit.desk.workspace.members.values()
    assert (member.name, member.city) == ("Lake <b>Paralegals</b>", "Tavel")
    assert "1 member organisation." in screen_words(home)
    assert "Keep the member" not in labels(home.work)


def test_a_member_is_changed_and_its_removal_names_what_goes(kit, home):
    kit.desk.apply(put, Member("M-1", name="Lake Paralegals"))
    home.show("M-1")
    field(home.work, "Role").value = "Editor"
    press(home.work, "Keep the member")
    assert kit.desk.workspace.members["M-1"].role == "Editor"
    home.show("M-1")
    press(home.work, "Remove the member")
    assert "1 task loses its owner" in kit.asked()[-1]["text"]
    kit.answer("yes")
    assert not kit.desk.workspace.members
    assert kit.desk.workspace.tasks["W-1"].owner == ""


def test_the_coalition_is_described_field_by_field(kit, home):
    press(home.work, "Change name, country or description")
    field(home.work, "Name of the coalition").value = "Lakes Coalition"
    field(home.work, "Country").value = "Atlantis"
    assert "not on the list" in screen_words(home)
    field(home.work, "Country").value = "zambia"
    assert kit.desk.workspace.coalition == Coalition("Lakes Coalition", "ZMB")


def test_another_screen_can_ask_for_a_new_member(kit):
    kit.frame.go("home", "member")
    assert "Keep the member" in labels(kit.frame._screens["home"].work)
