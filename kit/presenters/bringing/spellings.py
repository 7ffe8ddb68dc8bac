"""Spellings of one word that a file uses side by side, as an offer to write them all alike."""

from collections.abc import Sequence

from kit.i18n.translator import Translator
from kit.presenters.field_words import field_word


def spelling_offer(field: str, words: Sequence[str], counts: Sequence[int], t: Translator) -> tuple[str, str]:
    """The offer to write the first word for the others, and how often each stands there."""
    others = [t("“{name}”", name=word) for word in words[1:]]
    title = t("{field}: write “{word}” for {others}", field=field_word(field, t), word=words[0], others=t.list(others))
    used = [
        t.many("“{word}” in {count} actor", "“{word}” in {count} actors", count, word=word)
        for word, count in zip(words, counts, strict=True)
    ]
    return title, t.list(used)
