// Things of which any number can be ticked, each with a note; the browser's own checkboxes.

export default frontModule((root, tools) => {
  let scene = null;
  const legend = h("legend", { class: "kit-hide" });
  const rows = h("ul", { class: "kit-tick-rows" });
  root.append(h("fieldset", {}, legend, rows));

  function make(id) {
    const input = h("input", { type: "checkbox", on: { change: () => tools.gesture("tick", { id, on: input.checked }) } });
    const title = h("span", { class: "kit-tick-title" }), note = h("span", { class: "kit-fine" });
    return Object.assign(h("li", {}, h("label", {}, input, h("span", {}, title, note))), { kitInput: input, kitTitle: title, kitNote: note });
  }

  function paintRow(row, id) {
    const item = scene.rows[id];
    row.kitTitle.textContent = item.title;
    row.kitNote.textContent = item.note;
    row.kitInput.checked = item.on;
  }

  return {
    paint(given) {
      scene = given;
      legend.textContent = scene.label;
      keep(rows, scene.order, make, paintRow);
    },
  };
});
