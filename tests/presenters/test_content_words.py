"""Every fault of the content files has a sentence that names the file."""

import re
from pathlib import Path

import pytest

import kit.content
from kit.domain.problems import Place, Problem, Weight
from kit.i18n.translator import Translator
from kit.presenters.problem_words.content import SENTENCES
from kit.presenters.problems import problem_sentence

FOLDER = Path(kit.content.__file__).parent
CODES = {code for path in FOLDER.rglob("*.py") for code in re.findall(r'"(content_\w+)"', path.read_text("utf-8"))}
GAPS = {"name": "n", "cause": "c", "value": "v", "choices": "a, b", "wanted": "text", "count": 3}


def test_the_codes_and_the_sentences_are_the_same():
    assert set(SENTENCES) == CODES


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_each_sentence_names_the_file_and_has_no_gap_left(code):
    problem = Problem(code, Weight.WRONG, Place(file="kinds.toml", field="ngo.name"), GAPS)
    sentence = problem_sentence(problem, Translator())
    assert "kinds.toml" in sentence
    assert "{" not in sentence
