// The frame around the work: places to go, the name of the workspace, the state of saving, undo, notes and questions.

const PLACES_ON_PHONE = 4;
/** A note that was said longer ago than this (ms) does not follow to another place. */
const NOTE_STAYS = 2000;

function placeButton(place, tools, className) {
  return h("button", { type: "button", class: className, "data-place": place.id, on: { click: () => tools.gesture("go", { place: place.id }) } },
    sign(place.sign), h("span", {}, place.name));
}

function navigation(words, places, tools) {
  const rail = h("nav", { class: "kit-rail", "aria-label": words.places }, places.map((place) => placeButton(place, tools, "kit-place")));
  const rest = places.slice(PLACES_ON_PHONE);
  const sheet = h("div", { class: "kit-more", hidden: true }, rest.map((place) => placeButton(place, tools, "kit-place")));
  const more = h("button", { type: "button", class: "kit-place", "aria-expanded": "false", on: { click: () => open(sheet.hidden) } }, sign("more"), h("span", {}, words.more));
  const open = (wanted) => { sheet.hidden = !wanted; set(more, "aria-expanded", String(wanted)); };
  sheet.addEventListener("click", () => open(false));
  sheet.addEventListener("keydown", (event) => { if (event.key === "Escape") { open(false); more.focus(); } });
  const thumb = h("nav", { class: "kit-thumb", "aria-label": words.places },
    places.slice(0, PLACES_ON_PHONE).map((place) => placeButton(place, tools, "kit-place")), more);
  return { rail, thumb, sheet, more, rest };
}

function tool(name, label, onPress) {
  return h("button", { type: "button", class: "kit-tool", "data-tool": name, on: { click: onPress } }, sign(name === "backup" ? "download" : name), h("span", { class: "kit-wide" }, label));
}

/** The state of saving: what the browser keeps, and beside it the file where nothing is kept. */
function paintSaved(button, top) {
  const { state, sentence } = document.kitKeeping ?? { state: "", sentence: "" };
  const kept = ["kept", "saving"].includes(state);
  const words = top.saved && (kept ? sentence : [sentence, top.saved].filter(Boolean).join(" · "));
  const tone = kept ? "good" : state ? "attn" : top.tone;
  button.className = `kit-saved kit-${tone}`;
  button.replaceChildren(...(words ? [sign(tone === "good" ? "check" : "info", "kit-small"), h("span", {}, words)] : []));
  button.hidden = !words;
  button.title = words;
}

/** A button that cannot be pressed stays reachable and says why when it is pressed or pointed at. */
function allow(button, reason, label) {
  set(button, "aria-disabled", reason ? "true" : null);
  set(button, "title", reason || null);
  set(button, "aria-label", reason ? `${label}. ${reason}` : label);
}

/** A sentence with one of its words, where it has it, in bold. */
function withStrong(sentence, word) {
  const at = word ? sentence.lastIndexOf(word) : -1;
  return at < 0 ? [sentence] : [sentence.slice(0, at), h("b", {}, word), sentence.slice(at + word.length)];
}

function question(asked, tools) {
  const answer = (chosen) => { dialog.close(); dialog.remove(); tools.gesture("answer", { id: asked.id, answer: chosen }); };
  const way = (chosen, words, classes = "") => h("button", { type: "button", class: `kit-plain ${classes}`, on: { click: () => answer(chosen) } }, words);
  const keep = way("keep", asked.keep);
  const dialog = h("dialog", { class: "kit-dialog", "aria-labelledby": "kit-asked", "aria-describedby": "kit-asked-text" },
    h("h2", { id: "kit-asked", class: "kit-name" }, asked.title), h("p", { id: "kit-asked-text" }, asked.text),
    h("div", { class: "kit-bar" }, way("yes", asked.yes, "kit-harm"), asked.other ? way("other", asked.other) : null, keep));
  dialog.addEventListener("cancel", (event) => { event.preventDefault(); answer("keep"); });
  document.body.append(dialog);
  dialog.showModal();
  keep.focus();
}

/** Whether the person already does something in the place that is shown: on a slow line its beginning comes late. */
function isAtWork() {
  const here = document.activeElement;
  return Boolean(here?.closest(".kit-work :is(button, input, textarea, select, a, [tabindex])") && here.offsetParent);
}

/** The places where widgets stand become landmarks, and refused buttons tell a screen reader so. */
function mendPage(words) {
  const roles = () => {
    const work = document.querySelector(".kit-work");
    const side = document.querySelector(".kit-side");
    if (work) { set(work, "role", "main"); set(work, "id", "kit-work"); set(work, "tabindex", "-1"); }
    if (side) { set(side, "role", "complementary"); set(side, "aria-label", words.side); }
    // A browser writes what stands in fields into its own files, to fill them again; not where this is off.
    for (const field of document.querySelectorAll(".kit-shell :is(input, textarea):not([autocomplete])")) set(field, "autocomplete", "off");
    for (const button of document.querySelectorAll("button.kit-press")) set(button, "aria-disabled", button.classList.contains("kit-refused") ? "true" : null);
  };
  const watcher = new MutationObserver(roles);
  watcher.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["class"] });
  roles();
  return watcher;
}

export default frontModule((root, tools) => {
  let parts = null, latest = null, watcher = null, quiet = 0, typing = false, said = 0;
  root.classList.add("kit-contents");
  const build = (scene) => {
    const { words, places } = scene;
    const nav = navigation(words, places, tools);
    const name = h("span", { class: "kit-top-name" }), review = h("span", { class: "kit-top-review" });
    const saved = h("button", { type: "button", class: "kit-saved", on: { click: () => tools.gesture("go", { place: latest.saving_place }) } }), live = h("div", { class: "kit-hide", "aria-live": "polite", role: "status" });
    const undo = tool("undo", words.undo, () => tools.gesture("undo")), redo = tool("redo", "", () => tools.gesture("redo"));
    // The keeper hears it in the page, so that it works without a kernel.
    const backup = tool("backup", words.backup, () => { if (!backup.ariaDisabled) document.dispatchEvent(new CustomEvent("kit-backup")); });
    redo.classList.add("kit-only-wide");
    const note = h("div", { class: "kit-note", hidden: true, on: { click: () => { note.hidden = true; } } }, h("span", {}), h("button", { type: "button", class: "kit-tool", "aria-label": words.close }, sign("close")));
    root.append(h("a", { class: "kit-skip", href: "#kit-work" }, words.skip),
      h("div", { class: "kit-mark", "aria-hidden": "true" }, h("span", { class: "kit-logo" })),
      h("header", { class: "kit-top" }, h("div", { class: "kit-top-id" }, name, review), saved, h("div", { class: "kit-tools" }, undo, redo, backup)),
      nav.rail, nav.sheet, nav.thumb, note, live);
    watcher = mendPage(words);
    parts = { ...nav, name, review, saved, undo, redo, backup, note, live, words };
  };

  const paint = (scene, changed) => {
    latest = scene;
    if (!parts) build(scene);
    const { top, place } = scene;
    if ("top" in changed) {
      parts.name.textContent = top.name;
      parts.review.replaceChildren(...withStrong(top.review, top.certainty));
      parts.review.hidden = !top.review;
      paintSaved(parts.saved, top);
      allow(parts.undo, top.undoWhy, top.undo);
      allow(parts.redo, top.redoWhy, top.redo);
      allow(parts.backup, top.backupWhy, scene.words.backup);
    }
    if ("notes" in changed) {
      for (const button of root.querySelectorAll("[data-place]")) {
        const note = scene.notes[button.dataset.place];
        button.querySelector(".kit-place-note")?.remove();
        if (note) button.append(h("span", { class: "kit-place-note" }, note));
      }
      parts.more.classList.toggle("kit-waits", parts.rest.some((each) => scene.notes[each.id]));
    }
    if ("place" in changed) {
      for (const button of root.querySelectorAll("[data-place]")) set(button, "aria-current", button.dataset.place === place ? "page" : null);
      parts.more.classList.toggle("kit-here", parts.rest.some((each) => each.id === place));
      document.title = scene.titles[place];
      if (performance.now() - said > NOTE_STAYS) parts.note.hidden = true;
      if (location.hash.slice(1) !== place) history.pushState(null, "", `#${place}`);
    }
  };

  const onHash = () => { const place = location.hash.slice(1); if (place) tools.gesture("go", { place }); };
  // Enter in a line of a form is the form's own button; the value goes first, because leaving the field sends it.
  // Heard on the way down: on the way up, the fields of ipywidgets keep their keys to themselves.
  const onEnter = (event) => {
    const form = event.target.closest?.(".kit-form");
    if (event.key !== "Enter" || !form || !event.target.matches("input:not([type=checkbox], [type=radio])")) return;
    const press = form.querySelector("button.kit-press:is(.kit-first, .kit-ordinary)");
    if (!press) return;
    event.target.blur();
    press.click();
  };
  // Escape in a form is its button that leaves all as it was, and nothing behind the form hears of it.
  const onLeave = (event) => {
    const leave = event.key === "Escape" && event.target.closest?.(".kit-form")?.querySelector("button.kit-leave");
    if (!leave) return;
    event.stopPropagation();
    leave.click();
  };
  // Where what had the focus goes away, the work takes it, so that a keyboard does not start again from the top.
  let last = null;
  const onFocus = (event) => { last = event.target; };
  const onGone = () => {
    if (document.activeElement !== document.body || !last || (last.isConnected && last.offsetParent !== null)) return;
    last = null;
    document.querySelector(".kit-work")?.focus({ preventScroll: true });
  };
  const keeper = setInterval(onGone, 300);
  document.addEventListener("focusin", onFocus);
  document.addEventListener("keydown", onEnter, true);
  document.addEventListener("keydown", onLeave, true);
  const onKey = (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z" || event.target.closest("input, textarea, [contenteditable]")) return;
    event.preventDefault();
    tools.gesture(event.shiftKey ? "redo" : "undo");
  };
  const onBefore = (event) => { if ((parts?.unsaved || typing) && document.kitKeeping?.state !== "kept") event.preventDefault(); };
  const onKeeping = () => { if (parts) paintSaved(parts.saved, latest.top); };
  // A text that is being typed reaches the kernel when its field is left: until then the page does not close unasked.
  const onTyping = (event) => { if (event.target.closest?.(".kit-work, .kit-side")) typing = event.type === "input"; };
  document.addEventListener("kit-keeping", onKeeping);
  window.addEventListener("input", onTyping, true);
  window.addEventListener("change", onTyping, true);
  window.addEventListener("popstate", onHash);
  window.addEventListener("keydown", onKey);
  window.addEventListener("beforeunload", onBefore);

  return {
    paint(scene, changed) { paint(scene, changed); parts.unsaved = scene.top.unsaved; },
    orders: {
      download: ({ name }, data) => handOver(name, [data]),
      ask: (asked) => question(asked, tools),
      top: ({ moved }) => { if (!moved || !isAtWork()) { window.scrollTo(0, 0); document.querySelector(".kit-work")?.focus({ preventScroll: true }); } },
      say: ({ text }) => {
        parts.live.textContent = text;
        parts.note.firstChild.textContent = text;
        parts.note.hidden = false;
        said = performance.now();
        clearTimeout(quiet);
        quiet = setTimeout(() => { parts.note.hidden = true; }, 8000);
      },
    },
    stop() {
      watcher?.disconnect();
      clearInterval(keeper);
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("keydown", onEnter, true);
      document.removeEventListener("keydown", onLeave, true);
      window.removeEventListener("popstate", onHash);
      window.removeEventListener("keydown", onKey);
      window.removeEventListener("beforeunload", onBefore);
      document.removeEventListener("kit-keeping", onKeeping);
      window.removeEventListener("input", onTyping, true);
      window.removeEventListener("change", onTyping, true);
    },
  };
});
