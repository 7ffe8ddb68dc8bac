"""Writers in processes of their own."""

from kit.live.store import Store


def write(address: str, workspace: int, writer: int, rounds: int) -> int:
    """Append two changes a turn, one that no other writer has and one that all of them send."""
    store = Store(address)
    for turn in range(rounds):
        store.append(workspace, {f"C-{writer}-{turn}": f"own {writer} {turn}", f"C-all-{turn}": f"all {turn}"})
    store.close()
    return writer


def open_and_share(address: str) -> bool:
    """Open a store that may be new to everybody, and find there what was shared."""
    store = Store(address)
    shared = store.share("C-root", {"C-root": "root"})
    found = store.enter(shared.code) == shared
    store.close()
    return found
