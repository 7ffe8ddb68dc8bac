"""Figures of speed and size, as ratios to the bare libraries in the same run."""

from collections.abc import Callable, Iterator, Mapping
from statistics import median

from kit.bench.figures import Figure
from kit.bench.tools import ToolMissing
from kit.i18n.translator import Translator


def _home(rounds: int) -> Iterator[Figure]:
    from kit.bench.pages import home_figures

    return home_figures(rounds)


def _memory(rounds: int) -> Iterator[Figure]:
    from kit.bench.kernels import memory_figures

    return memory_figures(rounds)


def _export(rounds: int) -> Iterator[Figure]:
    from kit.bench.exporting import export_figures

    return export_figures(rounds)


def _edit(rounds: int) -> Iterator[Figure]:
    from kit.bench.editing import edit_figures

    return edit_figures(rounds)


def _drag(rounds: int) -> Iterator[Figure]:
    from kit.bench.mapping import drag_figures

    return drag_figures(rounds)


def _questions(rounds: int) -> Iterator[Figure]:
    from kit.bench.asking import asking_figures

    return asking_figures(rounds)


def _layout(rounds: int) -> Iterator[Figure]:
    from kit.bench.mapping import layout_figures

    return layout_figures(rounds)


def _history(rounds: int) -> Iterator[Figure]:
    from kit.bench.histories import history_figures

    return history_figures(rounds)


def _keeper(rounds: int) -> Iterator[Figure]:
    from kit.bench.editing import keeper_figures

    return keeper_figures(rounds)


def _live(rounds: int) -> Iterator[Figure]:
    from kit.bench.following import following_figures

    return following_figures(rounds)


MEASURES: Mapping[str, Callable[[int], Iterator[Figure]]] = {
    "home": _home,
    "memory": _memory,
    "export": _export,
    "edit": _edit,
    "drag": _drag,
    "layout": _layout,
    "questions": _questions,
    "keeper": _keeper,
    "live": _live,
    "history": _history,
}


def measure(name: str, rounds: int, t: Translator) -> Iterator[str]:
    """Lines that tell one measure's figures: the kit, the floor, and how many times the floor."""
    try:
        for figure in MEASURES[name](rounds):
            ours, floor = median(figure.ours), median(figure.floor)
            yield t(
                "{what}: {ratio} times the floor ({ours} {unit}; {against}: {floor} {unit})",
                what=figure.what,
                ratio=f"{ours / floor:.2f}",
                ours=f"{ours:.{figure.digits}f}",
                floor=f"{floor:.{figure.digits}f}",
                unit=figure.unit,
                against=figure.against,
            )
            if figure.note:
                yield f"  {figure.note}"
    except ToolMissing as missing:
        yield t("{name} is not measured: {tool} is missing.", name=name, tool=missing.tool)
