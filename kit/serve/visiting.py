"""Whose address this is, and how long it stays open: a laptop's own server, or one that strangers share."""

import os
from collections.abc import Mapping
from dataclasses import dataclass

SHARED = "COALITION_KIT_SHARED"
IDLE_SECONDS = "COALITION_KIT_IDLE_SECONDS"

_HUB_SIGNS = ("JUPYTERHUB_SERVICE_PREFIX", "BINDER_LAUNCH_HOST", "BINDER_SERVICE_HOST")
_USUAL_IDLE_SECONDS = 600


@dataclass(frozen=True)
class Visiting:
    """On a `shared` address other people's pages can read what ours keep in a browser.

    `idle_seconds` after which a session that nobody touches is ended from outside; 0 where nobody does that.
    """

    shared: bool = False
    idle_seconds: int = 0


def visiting(environment: Mapping[str, str] = os.environ, *, hub: bool = False) -> Visiting:
    """What the environment says: the kit's own variables first, then the signs of Binder and JupyterHub."""
    on_hub = hub or any(environment.get(name) for name in _HUB_SIGNS)
    said = environment.get(SHARED, "")
    shared = said not in {"0", "no"} if said else on_hub
    limit = environment.get(IDLE_SECONDS, "")
    usual = _USUAL_IDLE_SECONDS if on_hub else 0
    return Visiting(shared, int(limit) if limit.isdecimal() else usual)
