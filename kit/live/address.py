"""Where the room store is: an address that the server hands to the kernels of its pages."""

import os
from importlib.util import find_spec

VARIABLE = "COALITION_KIT_STORE"
OFF = "none"
SQLITE, POSTGRESQL = "sqlite:///", "postgresql+psycopg://"


def default_address() -> str:
    """A SQLite file in the person's own data folder; it is made when something is first shared."""
    from platformdirs import user_data_path

    return f"{SQLITE}{(user_data_path('coalition-kit', appauthor=False) / 'room.sqlite3').as_posix()}"


def chosen_address(asked: str) -> str:
    """The address that a server shall use: what was asked for, else what its environment says, else the default."""
    address = asked or os.environ.get(VARIABLE, "") or default_address()
    return POSTGRESQL + address.removeprefix("postgresql://") if address.startswith("postgresql://") else address


def address_fault(address: str) -> str:
    """The code of what is wrong with an address: `store_unknown`, `store_driver`, or nothing."""
    if address.startswith(POSTGRESQL):
        return "" if find_spec("psycopg") else "store_driver"
    return "" if address == OFF or address.startswith(SQLITE) else "store_unknown"


def hand_to_kernels(address: str) -> None:
    """Let every kernel that this process starts know the store."""
    os.environ[VARIABLE] = address


def handed_address() -> str:
    """The address that this kernel was given: `none` where sharing was turned off, empty where nobody named a store."""
    return os.environ.get(VARIABLE, "")
