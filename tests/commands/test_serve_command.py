"""`coalition-kit serve`: the usual port, and a port that is none."""

import argparse

import pytest

from kit.commands import REFUSED, run, serve
from kit.i18n.translator import Translator


@pytest.mark.parametrize("port", ["abc", "-1", "65536", "80.5", ""])
def test_a_port_that_is_none_is_refused_in_one_sentence(port, capsys):
    values = argparse.Namespace(port=port, no_browser=True, room=False, verbose=False, store="")
    assert serve.run(values, Translator()) == REFUSED
    refused = capsys.readouterr().err
    assert refused.count("\n") == 1
    assert "is not a port" in refused


def test_the_usual_port_is_told(capsys):
    with pytest.raises(SystemExit):
        run(["serve", "--help"])
    assert str(serve.USUAL_PORT) in capsys.readouterr().out
