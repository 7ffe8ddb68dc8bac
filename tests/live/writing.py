"""Writers in processes of their own."""

from kit.live.store import Store


def write(address: str, workspace: int, writer: int, rounds: int) -> int:
    """Append two changes a round, one that no other writer has and one that all of them send."""
    store = Store(address)
    for round in range(rounds):
        store.append(workspace, {f"C-{writer}-{round}": f"own {writer} {round}", f"C-all-{round}": f"all {round}"})
    store.close()
    return writer
