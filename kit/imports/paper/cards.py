"""Finding the actor of a typed code, or the codes that it may have been meant for."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from kit.domain.card_codes import SIGNS, card_codes, is_blank, is_whole, signs_of, tidy
from kit.domain.problems import Problem, Weight

_MOST_NEAR = 3
_SHORT_CODE = 3


class Cards:
    """The cards of all actors, by code.

    `names` are names by id, `written` whom a text itself has on blank cards, `former` the actors by the ids of those
    that were joined into them.
    """

    def __init__(
        self,
        names: Mapping[str, str],
        written: Mapping[str, str] = MappingProxyType({}),
        former: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self.names, self.former, self._written = names, former, written
        self._by_length: dict[int, Mapping[str, list[str]]] = {}
        self._codes: Mapping[str, str] | None = None

    def find(self, typed: str) -> str | Problem:
        """The actor of a code, or why there is none."""
        code = tidy(typed)
        if not is_whole(code):
            return self.slip(typed)
        found = self.bearers(code)
        if len(found) == 1:
            return found[0]
        if found:
            return _problem("paper_shared", typed.strip(), cards=self._told((self.code_of(id), id) for id in found))
        return _problem("paper_blank" if is_blank(code) else "paper_unknown", code)

    def bearers(self, code: str) -> list[str]:
        """All actors that a whole code may mean."""
        if code in self._written:
            return [self._written[code]]
        length = len(code) - 1
        if length not in self._by_length:
            index: dict[str, dict[str, None]] = defaultdict(dict)
            for id in (*self.names, *self.former):
                index[signs_of(id, length)][self.former.get(id, id)] = None
            self._by_length[length] = {signs: list(found) for signs, found in index.items()}
        return self._by_length[length].get(code[:-1], [])

    def meant(self, word: str) -> list[str]:
        """All actors that a word means as a code; none where it is not one."""
        code = tidy(word)
        return self.bearers(code) if is_whole(code) else []

    def code_of(self, id: str) -> str:
        """The code that stands on an actor's card."""
        if self._codes is None:
            self._codes = card_codes((*self.names, *self.former))
        return self._codes[id]

    def slip(self, typed: str) -> Problem:
        """What one slip of the pen would explain: the doubtful place is told, the choice is the person's."""
        code = tidy(typed)
        near = list(dict.fromkeys((*self._begun(code), *self._near(code))))[:_MOST_NEAR]
        places = {_place(code, each) for each, _ in near}
        place = places.pop() if len(places) == 1 else 0
        strange = tuple(dict.fromkeys(sign for sign in code if sign not in SIGNS))
        return _problem("paper_slip", typed.strip(), near=self._told(near), place=place, strange=strange)

    def _near(self, code: str) -> Iterator[tuple[str, str]]:
        """Cards whose code is one slip away; of cards that share it, each by the longer one that stands on it."""
        for each in dict.fromkeys(_one_slip_away(code)):
            found = self.bearers(each)
            yield from ((self.code_of(id) if len(found) > 1 else each, id) for id in found)

    def _begun(self, code: str) -> Iterator[tuple[str, str]]:
        """Cards with a longer code that begins so."""
        if len(code) > _SHORT_CODE:
            yield from ((self.code_of(id), id) for id in self.names if self.code_of(id).startswith(code))

    def _told(self, codes: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
        return tuple((code, self.names[id]) for code, id in codes)


def _problem(code: str, typed: str, **values: object) -> Problem:
    return Problem(code, Weight.WRONG, values={"code": typed, **values})


def _one_slip_away(code: str) -> Iterator[str]:
    """Whole codes that differ by one wrong sign, a swap of neighbours, a sign left out or one too many."""
    if not 3 <= len(code) <= 18:
        return
    for at in range(len(code)):
        rest = code[at + 1 :]
        options = [code[:at] + sign + rest for sign in SIGNS]
        options += [code[:at] + code[at + 1 : at + 2] + code[at] + code[at + 2 :], code[:at] + rest]
        yield from filter(is_whole, options)
    for at in range(len(code) + 1):
        yield from filter(is_whole, (code[:at] + sign + code[at:] for sign in SIGNS))


def _place(typed: str, meant: str) -> int:
    """The place of the one wrong sign, counted from 1; 0 where it is another kind of slip."""
    apart = [at for at, (one, other) in enumerate(zip(typed, meant, strict=False), 1) if one != other]
    return apart[0] if len(typed) == len(meant) and len(apart) == 1 else 0
