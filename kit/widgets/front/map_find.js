// Finding and zooming on the actor map: a field that offers the names and chooses as soon as one is meant; buttons.

const folded = (name) => name.trim().replace(/\s+/g, " ").toLocaleLowerCase();

/** A field for `names()`, pairs of id and name; `onFound(id)` hears whom the person means. */
function findField(words, names, onFound) {
  const list = h("datalist", { id: "kit-find-names" }), said = h("span", { class: "kit-find-said", role: "status" });
  const input = h("input", { type: "search", class: "kit-find-input", list: list.id, autocomplete: "off", "aria-label": words.find, placeholder: words.find });
  const meant = (whole) => {
    const typed = folded(input.value), known = names();
    const hits = typed ? known.filter(([, name]) => folded(name).includes(typed)) : [];
    const exact = hits.find(([, name]) => folded(name) === typed);
    said.textContent = typed && !hits.length ? words.nobody : "";
    return exact || (hits.length === 1 || whole ? hits[0] : undefined);
  };
  const look = (whole) => { const found = meant(whole); if (found) onFound(found[0]); };
  input.addEventListener("focus", () => list.replaceChildren(...names().map(([, name]) => h("option", { value: name }))));
  input.addEventListener("blur", () => { input.value = said.textContent = ""; });
  input.addEventListener("input", () => look(false));
  input.addEventListener("keydown", (event) => { if (event.key === "Enter") look(true); });
  return h("span", { class: "kit-find" }, input, list, said);
}


/** A button of the zoom box. */
const zoomButton = (drawing, words, press) => h("button", { type: "button", "aria-label": words, title: words, on: { click: press } }, sign(drawing));
