"""Small workbooks that try out what the server and its page must carry."""

from pathlib import Path

import nbformat

# The probe works slowly on purpose: a page must say in words that its kernel is busy for more than two seconds.
HOME = """
import time, ipywidgets as widgets
title = widgets.HTML("<main><h1>Probe</h1></main>")
press = widgets.Button(description="Press me")
press.on_click(lambda _: setattr(press, "description", "Pressed"))
slow = widgets.Button(description="Work slowly")
slow.on_click(lambda _: time.sleep(4))
fail = widgets.Button(description="Fail")
fail.on_click(lambda _: 1 / 0)
upload = widgets.FileUpload()
size = widgets.Label("nothing yet")
upload.observe(lambda change: setattr(size, "value", f"{len(change.new[0].content)} bytes"), "value")
widgets.VBox([title, press, slow, fail, upload, size])
"""

MODULE = '''
import anywidget, traitlets

class Counter(anywidget.AnyWidget):
    """Counts in the browser, doubles in Python."""

    _esm = """
    function render({ model, el }) {
      const button = document.createElement("button");
      button.className = "counter";
      button.onclick = () => { model.set("count", model.get("count") + 1); model.save_changes(); };
      const show = () => { button.textContent = `${model.get("count")} doubled is ${model.get("doubled")}`; };
      model.on("change", show);
      show();
      el.append(button);
    }
    export default { render };
    """
    _css = ".counter { background: rgb(1, 2, 3); }"
    count = traitlets.Int(0).tag(sync=True)
    doubled = traitlets.Int(0).tag(sync=True)

counter = Counter()
counter.observe(lambda change: setattr(counter, "doubled", 2 * change.new), "count")
counter
'''

BROKEN = "raise RuntimeError('a secret of Python')"


def write_probes(folder: Path) -> Path:
    """Writes the workbooks home, module and broken into `folder`."""
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    for name, source in {"home": HOME, "module": MODULE, "broken": BROKEN}.items():
        cell = nbformat.v4.new_code_cell(source)
        nbformat.write(
            nbformat.v4.new_notebook(cells=[cell], metadata={"kernelspec": kernel, "title": name}),
            folder / f"{name}.ipynb",
        )
    return folder
