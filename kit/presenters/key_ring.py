"""The keys and receivers that a browser holds, in words."""

from dataclasses import dataclass

from kit.content.plain_words import fingerprint
from kit.i18n.translator import Translator


@dataclass(frozen=True, slots=True)
class Receiver:
    """Somebody to seal for: a name as the person typed it, and a public key."""

    name: str
    key: str


@dataclass(frozen=True, slots=True)
class Ring:
    """What a browser says of its keys.

    `able` is empty before it spoke, `yes`, or why it makes no keys: `insecure`, `old`, `closed`. `keeps` says whether
    keys stay when the page is closed; `mine` are public keys whose secret ones are held there.
    """

    able: str = ""
    keeps: bool = False
    mine: tuple[str, ...] = ()
    people: tuple[Receiver, ...] = ()


def ring_sentence(ring: Ring, t: Translator) -> str:
    """How things stand with one's own key, and what can be done where this page makes none."""
    reasons = {
        "": t("Looking for keys in this browser …"),
        "insecure": t(
            "This page comes from another computer without encryption (http), and there a browser makes no keys. "
            "Seal with a passphrase, or use “coalition-kit key new” on your own computer."
        ),
        "old": t(
            "This browser is too old to make keys. Update it, seal with a passphrase, "
            "or use “coalition-kit key new” on your own computer."
        ),
        "closed": t(
            "This browser does not let the page keep keys. Seal with a passphrase, "
            "or use “coalition-kit key new” on your own computer."
        ),
    }
    if ring.able in reasons:
        return reasons[ring.able]
    if not ring.keeps:
        return t("Keys are held here only until the page is closed. Save yours as a file before that.")
    if ring.mine:
        return t("It is kept in this browser only. Save it as a file too: without it, what was sealed for you is lost.")
    return t(
        "You have no key in this browser. Make one; then give others the public part, so that they can seal for you."
    )


def receiver_rows(ring: Ring, t: Translator) -> tuple[tuple[str, str, str], ...]:
    """Those to seal for, as (key, name, fingerprint in words); one's own keys come first."""
    own = tuple((key, t("Me, with the key in this browser"), fingerprint(key)) for key in ring.mine)
    others = sorted(ring.people, key=lambda each: each.name.lower())
    return own + tuple((each.key, each.name, fingerprint(each.key)) for each in others if each.key not in ring.mine)
