"""A front module is sent only what differs."""

from hypothesis import given
from hypothesis import strategies as st

from kit.widgets.front_module import FrontModule, difference

records = st.dictionaries(st.sampled_from("abcd"), st.fixed_dictionaries({"x": st.integers(0, 3)}))
scenes = st.fixed_dictionaries(
    {"nodes": records, "chosen": st.sampled_from("abcd"), "list": st.lists(st.integers(0, 2))}
)


def _followed(scene, parts):
    """What base.js does with the parts."""
    scene = dict(scene)
    for key, part in parts.items():
        if "all" in part:
            scene[key] = part["all"]
        else:
            scene[key] = {id: record for id, record in scene[key].items() if id not in part["drop"]} | part["set"]
    return scene


@given(scenes, scenes)
def test_following_the_parts_gives_the_scene(before, after):
    assert _followed(before, difference(before, after)) == after


def test_one_changed_record_travels_alone():
    before = {"nodes": {"a": {"x": 1}, "b": {"x": 1}}, "words": {"undo": "Undo"}}
    after = {"nodes": {"a": {"x": 1}, "b": {"x": 2}}, "words": {"undo": "Undo"}}
    assert difference(before, after) == {"nodes": {"set": {"b": {"x": 2}}, "drop": []}}


def test_a_page_that_says_hello_is_given_the_whole_scene(monkeypatch):
    module, sent = FrontModule("frame"), []
    module.show({"place": "home"})
    monkeypatch.setattr(module.widget, "send", lambda content, buffers=None: sent.append(content))
    module.show({"place": "home"})
    assert sent == []
    module._on_message(module.widget, {"gesture": "hello"}, [])
    assert sent == [{"scene": {"place": {"all": "home"}}, "whole": True}]


def test_a_gesture_reaches_its_handler_with_bytes():
    module, heard = FrontModule("file_drop"), []
    module.on_gesture("file", lambda said, data: heard.append((said["name"], data)))
    module._on_message(module.widget, {"gesture": "file", "name": "x.csv"}, [memoryview(b"a,b")])
    module._on_message(module.widget, {"gesture": "unknown"}, [])
    assert heard == [("x.csv", b"a,b")]
