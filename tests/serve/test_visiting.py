"""Whose address it is, from the environment."""

import pytest

from kit.serve.visiting import Visiting, visiting


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, Visiting(shared=False, idle_seconds=0)),
        ({"JUPYTERHUB_SERVICE_PREFIX": "/user/ana/"}, Visiting(shared=True, idle_seconds=600)),
        ({"BINDER_LAUNCH_HOST": "https://x"}, Visiting(shared=True, idle_seconds=600)),
        ({"BINDER_LAUNCH_HOST": "https://x", "COALITION_KIT_SHARED": "0"}, Visiting(shared=False, idle_seconds=600)),
        ({"COALITION_KIT_SHARED": "1"}, Visiting(shared=True, idle_seconds=0)),
        ({"COALITION_KIT_IDLE_SECONDS": "900"}, Visiting(shared=False, idle_seconds=900)),
        ({"JUPYTERHUB_SERVICE_PREFIX": "/", "COALITION_KIT_IDLE_SECONDS": "soon"}, Visiting(True, 600)),
    ],
)
def test_the_environment_says_whose_address_it_is(environment, expected):
    assert visiting(environment) == expected


def test_under_jupyter_it_is_a_hub_without_any_sign():
    assert visiting({}, hub=True) == Visiting(shared=True, idle_seconds=600)
