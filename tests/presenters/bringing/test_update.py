"""Words for workbooks that come back."""

import ast
import datetime
from pathlib import Path

from kit.domain.problems import Place
from kit.i18n.translator import Translator
from kit.presenters.bringing.update_words import difference_note, difference_title, shown
from kit.presenters.problems import sentences
from kit.storage.update import Difference, Sort

UPDATES = Path(__file__).parents[3] / "kit" / "imports" / "updates"
T = Translator()


def _codes():
    for path in UPDATES.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith("update_"):
                yield node.value


def test_everything_that_is_doubtful_or_refused_has_a_sentence():
    made = set(_codes())
    assert len(made) > 20
    assert made <= sentences().keys()


def _difference(**values):
    made = {"before": None, "after": "Done", "value": "", "field": "status", "collection": "tasks"} | values
    return Difference(Sort.CHANGED, id="W-1", name="Visit prisons", place=Place(), **made)


def test_a_difference_says_record_field_old_and_new():
    assert difference_title(_difference(), T) == "Visit prisons · Status"
    assert difference_note(_difference(), T) == "(empty) → Done"
    assert difference_note(_difference(contested=True), T).endswith("this makes a conflict.")
    assert difference_title(_difference(field="title", heading="Task"), T) == "Visit prisons · Task"
    own = _difference(collection="actors", field="extra1", value=("Hall", "Tavel"))
    assert difference_title(own, T) == "Visit prisons · Hall"


def test_days_have_their_month_spelt_and_long_texts_are_cut():
    assert shown(datetime.date(2027, 4, 3), T) == "03 Apr 2027"
    assert len(shown("x" * 500, T)) < 200
    assert shown(0, T) == "0"
