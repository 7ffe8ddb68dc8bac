// The facts of an issue: what is there with its source, what is missing with the act that mends it. Focus is kept by row.

export default frontModule((root, tools) => {
  let scene = null;
  const list = h("dl", { class: "kit-facts" });
  root.append(list);

  const act = (one) => h("button", { type: "button", class: "kit-fact-act", "data-key": `${one.name} ${one.key}`, "aria-label": one.about || null,
    on: { click: () => tools.gesture("act", { name: one.name, key: one.key }) } }, one.label);

  const line = (one) => h("div", { class: `kit-fact-line ${one.lacks ? "kit-lacks" : ""} ${one.struck ? "kit-struck" : ""}` },
    h("p", {}, h("span", { class: "kit-fact-text" }, one.text), one.source && h("span", { class: "kit-fact-source" }, one.source)),
    one.act && act(one.act));

  function paintRow(row, id) {
    const fact = scene.facts[id], missing = Boolean(fact.missing);
    const focused = row.contains(document.activeElement) ? document.activeElement.dataset.key : null;
    row.className = missing && !fact.optional ? "kit-fact kit-fact-lacks" : missing ? "kit-fact kit-fact-open" : "kit-fact kit-fact-has";
    row.replaceChildren(
      sign(missing ? (fact.optional ? "circle" : "warning") : "check"),
      h("dt", {}, fact.name),
      h("dd", {}, fact.missing && h("p", { class: "kit-fact-missing" }, !fact.optional && h("b", {}, `${scene.missing} `), fact.missing),
        fact.lines.map(line), fact.acts.length > 0 && h("div", { class: "kit-fact-acts" }, fact.acts.map(act))));
    if (focused) row.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  }

  return {
    paint(given, changed) {
      scene = given;
      const part = changed.facts;
      const dirty = part === undefined ? [] : part === null ? scene.order : part.set;
      keep(list, scene.order, () => h("div", { class: "kit-fact" }), (row, id) => dirty.includes(id) && paintRow(row, id));
    },
    orders: { focus: ({ key }) => list.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus() },
  };
});
