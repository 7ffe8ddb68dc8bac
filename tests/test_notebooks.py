"""The workbooks: one short cell each, nothing left behind by a run."""

from pathlib import Path

import nbformat
import pytest

WORKBOOKS = Path(__file__).parents[1] / "workbooks"
NAMES = ["actors", "home", "plan", "practice", "report", "together"]


def test_every_workbook_is_here_and_no_other():
    assert sorted(path.stem for path in WORKBOOKS.glob("*.ipynb")) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_workbook_opens_its_own_screen_in_one_cell(name):
    notebook = nbformat.read(WORKBOOKS / f"{name}.ipynb", as_version=4)
    nbformat.validate(notebook)
    (cell,) = notebook.cells
    assert cell.source == f'from kit.app import open_workbook\n\nopen_workbook("{name}")'
    assert notebook.metadata.title
    assert notebook.metadata.kernelspec.name == "python3"


@pytest.mark.parametrize("name", NAMES)
def test_a_workbook_keeps_nothing_of_a_run(name):
    (cell,) = nbformat.read(WORKBOOKS / f"{name}.ipynb", as_version=4).cells
    assert cell.outputs == []
    assert cell.execution_count is None
