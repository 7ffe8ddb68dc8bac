"""Sealing on the screen, without a browser: what is asked, what is refused, what comes out."""

import base64

import ipywidgets as w
import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from kit.content.example import example_workspace
from kit.content.plain_words import fingerprint
from kit.history.log import Log
from kit.storage.coalition.file import read_coalition
from kit.storage.sealing import passphrase as age_passphrase
from kit.storage.sealing.age import seal, unseal
from kit.storage.sealing.header import Stanza, encode, write_header
from kit.storage.sealing.keys import new_key
from kit.storage.sealing.payload import seal_payload, wrap
from kit.widgets.front_module import FrontModule
from kit.widgets.views.sealing.key_ring import KeyRing
from kit.widgets.views.sealing.seal_workspace import SealWorkspace
from kit.widgets.views.sealing.sealed_file import SealedFile
from tests.pressing import Kit, field, labels, press, words

WORDS = "gondola always cloud glacier valley column"


@pytest.fixture(autouse=True)
def light(monkeypatch):
    monkeypatch.setattr(age_passphrase, "WORK", 2)


@pytest.fixture
def kit() -> Kit:
    kit = Kit()
    kit.desk.open_workspace(example_workspace(kit.desk.today))
    return kit


@pytest.fixture
def rings(monkeypatch) -> list[KeyRing]:
    """Every key ring that is made, the newest last."""
    made: list[KeyRing] = []
    begin = KeyRing.__init__

    def remember(self, *values, **named):
        made.append(self)
        begin(self, *values, **named)

    monkeypatch.setattr(KeyRing, "__init__", remember)
    return made


@pytest.fixture
def opened() -> list[tuple[str, bytes]]:
    return []


@pytest.fixture
def view(kit, opened) -> SealedFile:
    return SealedFile(kit.desk, kit.frame, lambda name, data: opened.append((name, data)))


def _face(ring: KeyRing) -> FrontModule:
    return ring._face


def _browser_says(ring: KeyRing, *mine: str, able: str = "yes", people: tuple[tuple[str, str], ...] = ()) -> None:
    listed = [{"name": name, "key": key} for name, key in people]
    _face(ring)._handlers["ring"]({"able": able, "mine": list(mine), "people": listed})


def _browser_wraps(ring: KeyRing, *keys: bytes) -> None:
    _face(ring)._handlers["wrapped"]({"number": _face(ring).scene["wanted"]["number"]}, *keys)


def _bytes(secret: X25519PrivateKey) -> bytes:
    return secret.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)


def _wrap_key(own: X25519PrivateKey, other: bytes, salt: bytes) -> bytes:
    """What the secret key of one side and the public key of the other make, as the format lays down."""
    common = own.exchange(X25519PublicKey.from_public_bytes(other))
    return HKDF(SHA256(), 32, salt=salt, info=b"age-encryption.org/v1/X25519").derive(common)


def _sealed_for(receiver: bytes) -> bytes:
    once, file_key = X25519PrivateKey.generate(), bytes(range(16))
    body = wrap(file_key, _wrap_key(once, receiver, _bytes(once) + receiver))
    return write_header([Stanza("X25519", (encode(_bytes(once)),), body)], file_key) + seal_payload(b"ours", file_key)


def test_a_passphrase_opens_the_file_and_leaves_no_trace(view, opened):
    view.ask("ours.coalition.age", seal(b"ours", passphrase=WORDS))
    field(view.widget, "Passphrase").value = WORDS
    press(view.widget, "Open the sealed file")
    assert opened == [("ours.coalition", b"ours")]
    assert "kit-away" in view.widget._dom_classes
    view.ask("ours.coalition.age", seal(b"ours", passphrase=WORDS))
    assert field(view.widget, "Passphrase").value == ""


def test_a_wrong_passphrase_is_a_sentence_beside_the_field(view, opened):
    view.ask("ours.age", seal(b"ours", passphrase=WORDS))
    press(view.widget, "Open the sealed file")
    assert "Type the passphrase" in words(view.widget)
    field(view.widget, "Passphrase").value = "something else"
    press(view.widget, "Open the sealed file")
    assert "does not open “ours.age”" in words(view.widget)
    assert opened == []
    press(view.widget, "Leave it")
    assert words(view.widget) == ""


def test_the_browser_makes_the_key_of_one_file_and_keeps_its_own(view, opened, rings):
    secret = X25519PrivateKey.generate()
    view.ask("ours.age", _sealed_for(_bytes(secret)))
    _browser_says(rings[-1], "age1mine")
    (share,) = map(base64.b64decode, _face(rings[-1]).scene["wanted"]["shares"])
    _browser_wraps(rings[-1], _wrap_key(secret, share, share + _bytes(secret)))
    assert opened == [("ours", b"ours")]


def test_a_browser_without_the_key_says_so_and_tries_again_with_another(view, opened, rings):
    view.ask("ours.age", seal(b"ours", [new_key().public]))
    _browser_says(rings[-1])
    _browser_wraps(rings[-1])
    assert "holds no key. Load the file of your key." in words(view.widget)
    before = _face(rings[-1]).scene["wanted"]["number"]
    _browser_says(rings[-1], "age1another")
    assert _face(rings[-1]).scene["wanted"]["number"] > before
    _browser_wraps(rings[-1], bytes(32))
    assert "No key here opens “ours.age”" in words(view.widget)
    assert opened == []


def test_where_no_browser_key_can_be_the_command_line_is_offered(view, rings):
    view.ask("ours.age", seal(b"ours", [new_key().public]))
    _browser_says(rings[-1], able="insecure")
    _browser_wraps(rings[-1])
    assert "coalition-kit unseal" in words(view.widget)
    assert "an https address and a recent browser" in words(view.widget)


def test_a_page_that_makes_no_keys_says_why(kit, rings):
    KeyRing(kit.desk, kit.frame, lambda: None)
    for able, why in (("insecure", "without encryption (http)"), ("old", "too old"), ("closed", "does not let")):
        _browser_says(rings[-1], able=able)
        assert why in _face(rings[-1]).scene["said"]
        assert not _face(rings[-1]).scene["can_load"]


def test_an_answer_that_comes_late_opens_nothing(view, opened, rings):
    view.ask("ours.age", seal(b"ours", [new_key().public]))
    view.put_away()
    _browser_wraps(rings[-1], bytes(32))
    assert opened == []
    assert words(view.widget) == ""


def test_a_damaged_sealed_file_is_told(view):
    view.ask("ours.age", seal(b"ours", passphrase=WORDS)[:60])
    assert "is damaged" in words(view.widget)


def test_the_workspace_is_sealed_with_words_that_are_shown_once(kit):
    view = SealWorkspace(kit.desk, kit.frame)
    shown = next(each for each in _markups(view.widget) if "kit-offered-words" in each._dom_classes)
    passphrase = shown.value.removeprefix("<p>").removesuffix("</p>")
    press(view.widget, "Seal and save")
    assert kit.downloads() == {}
    assert "Write the words down first" in words(view.widget)
    field(view.widget, "I have written it down").value = True
    press(view.widget, "Seal and save")
    ((name, data),) = kit.downloads().items()
    assert name.endswith(".coalition.age")
    log = read_coalition(unseal(data, passphrase=passphrase), name)
    assert isinstance(log, Log)
    assert list(log) == list(kit.desk.log)
    assert passphrase not in words(view.widget)
    assert not kit.desk.unsaved


def _markups(root) -> list[w.HTML]:
    found = [root] if isinstance(root, w.HTML) else []
    return found + [each for child in getattr(root, "children", ()) for each in _markups(child)]


def test_other_words_are_other_words_and_own_ones_are_long(kit):
    view = SealWorkspace(kit.desk, kit.frame)
    before = words(view.widget)
    press(view.widget, "Other words")
    assert words(view.widget) != before
    press(view.widget, "Use one of our own")
    field(view.widget, "Your own passphrase").value = "short"
    assert "at least 16 letters" in words(view.widget)
    field(view.widget, "Your own passphrase").value = "a lake behind the seven hills"
    press(view.widget, "Seal and save")
    ((_, data),) = kit.downloads().items()
    assert isinstance(unseal(data, passphrase="a lake behind the seven hills"), bytes)


def test_the_workspace_is_sealed_for_the_people_who_are_ticked(kit, rings):
    view = SealWorkspace(kit.desk, kit.frame)
    field(view.widget, "Who can open the file?").value = "people"
    lake, hill = new_key(), new_key()
    _browser_says(rings[-1], people=(("Lake network", lake.public), ("Hill union", hill.public)))
    press(view.widget, "Seal and save")
    assert kit.downloads() == {}
    view._receivers._ticks._on_tick({"id": lake.public, "on": True})
    press(view.widget, "Seal and save")
    ((_, data),) = kit.downloads().items()
    assert isinstance(unseal(data, [lake.secret]), bytes)
    assert unseal(data, [hill.secret]).code == "sealed_wrong_key"
    assert "The key of 1 person opens it." in words(view.widget)


def test_a_new_receiver_is_checked_and_shown_in_words_first(kit, rings, monkeypatch):
    view = SealWorkspace(kit.desk, kit.frame)
    field(view.widget, "Who can open the file?").value = "people"
    told = []
    monkeypatch.setattr(_face(rings[-1]), "tell", lambda order, **values: told.append((order, values)))
    field(view.widget, "Public key").value = "age1nobody"
    assert "is not a public key" in words(view.widget)
    public = new_key().public
    field(view.widget, "Public key").value = public
    assert fingerprint(public) in words(view.widget)
    press(view.widget, "Add to the list")
    assert told == []
    field(view.widget, "Name").value = "Lake network"
    press(view.widget, "Add to the list")
    assert told == [("put_person", {"name": "Lake network", "key": public})]


def test_a_key_is_forgotten_only_after_a_question(kit, rings, monkeypatch):
    KeyRing(kit.desk, kit.frame, lambda: None)
    told = []
    monkeypatch.setattr(_face(rings[-1]), "tell", lambda order, **values: told.append((order, values)))
    _face(rings[-1])._handlers["forget"]({"key": "age1mine"})
    assert told == []
    kit.answer("yes")
    assert told == [("forget_key", {"key": "age1mine"})]


@pytest.mark.parametrize(
    ("way", "keep"), [("", ""), ("plain", "yes"), ("sealed", "no"), ("none", "no"), ("choose", "no")]
)
def test_keys_stay_in_a_browser_only_where_work_may_be_readable_there(kit, way, keep):
    kit.frame.keeper._face._handlers["held"](
        {"way": way, "locked": False, "shared": False, "can_seal": True, "workspaces": [], "go_on": ""}
    )
    assert _face(KeyRing(kit.desk, kit.frame, lambda: None)).scene["keep"] == keep


def test_take_away_offers_to_seal_and_home_asks_for_the_passphrase(kit):
    screen = kit.go("take_away")
    press(screen.side, "Seal it for certain people")
    assert "Seal and save" in labels(screen.side)
