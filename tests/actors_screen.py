"""What tests of the actors screen do without a browser: look at the map, gesture on it, bring a register."""

from pressing import press


def scene(screen):
    return screen._views.network.map._face.scene


def gesture(view, name, **values):
    view._face._handlers[name](values)


def choose(screen, id):
    gesture(screen._views.network.map, "choose", id=id)


def bring(screen, name, data):
    press(screen.work, "Bring a register")
    screen._panels.panel("register")._on_file(name, data)
