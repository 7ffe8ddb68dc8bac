// One exercise: native controls for choosing, ordering and matching, with what is said of each item beside it.

export default frontModule((root, tools) => {
  let scene = null, begun = false;
  const legend = h("legend", { class: "kit-hide" });
  const rows = h("ol", { class: "kit-exercise-rows" });
  const hint = h("p", { class: "kit-exercise-hint", hidden: true });
  const verdict = h("div", { class: "kit-exercise-verdict", tabindex: "-1", hidden: true });
  const live = h("div", { role: "status" }, hint, verdict);
  root.append(h("fieldset", {}, legend, rows), live);

  const said = () => h("span", { class: "kit-said" });
  const why = () => h("p", { class: "kit-said-why" });

  /* Making a row of each kind; painting fills it. */

  function choice(id) {
    const input = h("input", { type: scene.alone ? "radio" : "checkbox", name: `kit-${scene.id}`, on: {
      change: () => tools.gesture("choose", { id, on: input.checked }),
    } });
    const text = h("span", { class: "kit-exercise-text" });
    return Object.assign(h("li", {}, h("label", {}, input, text), said(), why()), { kitInput: input, kitText: text });
  }

  function step(id) {
    const number = h("span", { class: "kit-exercise-number" }), text = h("span", { class: "kit-exercise-text" });
    const up = mover(id, -1, "arrow-up"), down = mover(id, 1, "arrow-down");
    return Object.assign(h("li", {}, number, text, said(), h("span", { class: "kit-movers" }, up, down)), { kitNumber: number, kitText: text, kitUp: up, kitDown: down });
  }

  function mover(id, steps, name) {
    return h("button", { type: "button", class: "kit-tool", on: { click: (event) => {
      if (event.currentTarget.getAttribute("aria-disabled") === "true") return;
      tools.gesture("move", { id, steps });
    } } }, sign(name));
  }

  function pair(id) {
    const text = h("span", { class: "kit-exercise-text" });
    const select = h("select", { on: { change: () => tools.gesture("pair", { id, partner: select.value }) } },
      h("option", { value: "" }, scene.words.choose), scene.partners.map(([value, words]) => h("option", { value }, words)));
    return Object.assign(h("li", {}, h("label", {}, text, select), said(), why()), { kitSelect: select, kitText: text });
  }

  const makers = { choose: choice, map: choice, order: step, match: pair };

  function paintRow(row, id) {
    const item = scene.items[id], place = scene.order.indexOf(id);
    row.className = item.tone ? `kit-${item.tone}` : "";
    row.kitText.textContent = item.text;
    const words = row.querySelector(".kit-said"), reason = row.querySelector(".kit-said-why");
    words.replaceChildren(...(item.words ? [sign(item.tone === "right" ? "check" : "refresh", "kit-small"), item.words] : []));
    if (reason) { reason.textContent = item.why; reason.hidden = !item.why; }
    if (row.kitInput) row.kitInput.checked = item.chosen;
    if (row.kitSelect) row.kitSelect.value = item.partner;
    if (row.kitNumber) paintStep(row, item, place);
  }

  function paintStep(row, item, place) {
    row.kitNumber.textContent = item.number;
    set(row.kitUp, "aria-label", item.up);
    set(row.kitDown, "aria-label", item.down);
    set(row.kitUp, "aria-disabled", place === 0 ? "true" : null);
    set(row.kitDown, "aria-disabled", place === scene.order.length - 1 ? "true" : null);
  }

  /* A row that moves keeps the keyboard, and the others make room for it. */

  function paintRows(fresh) {
    const held = rows.contains(document.activeElement) ? document.activeElement : null;
    if (fresh) { rows.replaceChildren(); rows.kitKept = new Map(); }
    rows.className = `kit-exercise-rows kit-${scene.kind}`;
    keep(rows, scene.order, makers[scene.kind], paintRow);
    if (held?.isConnected && held !== document.activeElement) held.focus();
  }

  function paintVerdict() {
    const { verdict: how } = scene;
    verdict.hidden = !how;
    verdict.className = how ? `kit-exercise-verdict kit-${how.tone}` : "kit-exercise-verdict";
    verdict.replaceChildren(...(how ? [sign(how.tone === "right" ? "check" : "info"), h("div", {}, h("h2", {}, how.heading), how.reasons.map((reason) => h("p", {}, reason)), h("p", { class: "kit-exercise-source" }, how.source))] : []));
  }

  const first = () => rows.querySelector("input:checked, input, select, button:not([aria-disabled])");

  return {
    paint(now, changed) {
      const fresh = "id" in changed;
      scene = now;
      legend.textContent = scene.question;
      hint.replaceChildren(sign("info", "kit-small"), h("span", {}, scene.hint));
      hint.hidden = !scene.hint;
      if (fresh || "items" in changed || "order" in changed) paintRows(fresh);
      if ("verdict" in changed) paintVerdict();
      if (fresh && begun) requestAnimationFrame(() => { window.scrollTo(0, 0); document.querySelector(".kit-exercise-head h1")?.focus({ preventScroll: true }); });
      else if ("verdict" in changed && scene.verdict && begun) verdict.focus();
      begun = true;
    },
    orders: { begin: () => first()?.focus() },
  };
});
