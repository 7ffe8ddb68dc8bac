// Texts that are in a field and not yet in the log: kept with each letter, dropped when the log has them.

const TYPED = ".kit-work :is(textarea, input:not([type]), input[type=text]), .kit-side :is(textarea, input:not([type]), input[type=text])";
const AT = "kit-at:";

/** Fields whose lines the kit takes away when it has them, and that keep the others also while they are closed. */
const LINES = ":is(.kit-entry, .kit-paper) *";
/** How long (ms) after a change such a field may still hold what the change has taken. */
const TAKING = 500;

/** Which field of which record a field is bound to, such as "contributions/C-1/text"; empty for a field of a form. */
function boundTo(field) {
  const holder = field.closest(`[class*="${AT}"]`);
  const found = [...(holder?.classList ?? [])].find((name) => name.startsWith(AT));
  return found ? decodeURIComponent(found.slice(AT.length)) : "";
}

function labelOf(field) {
  const label = field.closest(".jupyter-widgets")?.querySelector("label")?.textContent;
  return (label || field.getAttribute("aria-label") || field.placeholder || "").trim();
}

/** Drafts of this page never take the place of those of another tab, or of what was given up before. */
const PAGE = crypto.getRandomValues(new Uint32Array(2)).join("-");

/** A field of a form is known by its place, its label and which of the fields with that label it is. */
function draftOf(field) {
  const key = boundTo(field);
  const label = labelOf(field), place = document.querySelector(".kit-place[aria-current]")?.textContent ?? "";
  const alike = [...document.querySelectorAll(TYPED)].filter((each) => labelOf(each) === label);
  const id = [PAGE, key || [place, label, alike.indexOf(field)].join("/")].join("/");
  return { id, key, label, place, value: field.value, time: new Date().toISOString() };
}

/** The field of a draft as it stands now: one that was closed and opened again is another element. */
const standing = (draft, field) => (field.isConnected ? field : [...document.querySelectorAll(TYPED)].find((each) => draftOf(each).id === draft.id) ?? field);

/** The texts that a change has set, and the fields they were set in. */
function recorded(line) {
  const byKey = new Map(), texts = new Set();
  for (const [collection, id, fields] of JSON.parse(line).sets ?? []) {
    for (const [name, value] of Object.entries(fields)) {
      if (typeof value !== "string") continue;
      byKey.set(`${collection}/${id}/${name}`, value.trim());
      texts.add(value.trim());
    }
  }
  return { byKey, texts };
}

/** How often (ms) a text that is being typed is looked at, in case the kernel has put another in its place. */
const WATCHFUL = 50;

const isTyped = ({ draft, field, left }) => !left && draft.key && boundTo(field) === draft.key;

/** Puts back what was typed where the kernel has overwritten it. */
function guard(typed) {
  const { draft, field, caret } = typed;
  if (!isTyped(typed) || field.value === draft.value) return;
  typed.theirs = field.value;
  field.value = draft.value;
  if (field === document.activeElement) field.setSelectionRange(caret, caret);
}

/**
 * Watches what is typed: `keepDraft(draft)` hears each letter, `dropDrafts(ids)` what need not be kept any more,
 * `typing(key)` the first letter in a field of a record and `rested(key)` that what was typed there was given up.
 */
function watchDrafts(keepDraft, dropDrafts, typing, rested) {
  const drafts = new Map(), before = new WeakMap();
  let watching = 0, taking = 0;
  const release = (wanted) => {
    const gone = [...drafts].filter(([, each]) => wanted(each));
    for (const [id, each] of gone) {
      drafts.delete(id);
      if (isTyped(each)) {
        if (each.theirs !== undefined) each.field.value = each.theirs;
        rested(each.draft.key);
      }
      before.set(each.field, each.field.value);
    }
    if (gone.length) dropDrafts(gone.map(([id]) => id));
  };
  const guardAll = () => {
    drafts.forEach(guard);
    if (![...drafts.values()].some(isTyped)) { clearInterval(watching); watching = 0; }
  };
  const guardOne = ({ target }) => { for (const each of drafts.values()) if (each.field === target) guard(each); };
  const isWaiting = (field) => [...drafts.values()].some((each) => each.field === field);
  // A text that was left and is not in the log yet is nothing that one could go back to.
  const onFocus = ({ target }) => { if (target.matches?.(TYPED) && !isWaiting(target)) before.set(target, target.value); };
  const onInput = ({ target }) => {
    if (!target.matches?.(TYPED)) return;
    const draft = draftOf(target);
    const same = draft.value.trim() === before.get(target)?.trim() || (!draft.key && !draft.value.trim());
    if (same) return release((each) => each.draft.id === draft.id);
    const known = drafts.get(draft.id);
    if (draft.key && (!known || known.left)) typing(draft.key);
    const theirs = known?.left ? undefined : known?.theirs;
    drafts.set(draft.id, { draft, field: target, lines: target.matches(LINES), left: false, caret: target.selectionStart, theirs });
    if (draft.key && !watching) watching = setInterval(guardAll, WATCHFUL);
    keepDraft(draft);
  };
  const onChange = (event) => {
    guardOne(event);
    for (const each of drafts.values()) if (each.field === event.target) each.left = true;
  };
  // A browser does not call a text changed that was put back; it is sent all the same.
  const onLeft = ({ target }) => {
    const again = [...drafts.values()].some((each) => each.field === target && isTyped(each) && each.theirs !== undefined);
    if (again) target.dispatchEvent(new Event("change", { bubbles: true }));
  };
  // A form that is closed without its button being pressed was let go on purpose.
  const onClick = ({ target }) => {
    const form = target.closest?.("button.kit-quiet")?.closest(".kit-form");
    if (!target.matches?.(LINES) && form?.querySelector("button.kit-press:is(.kit-first, .kit-ordinary)")) release(({ field }) => form.contains(field));
  };
  const events = { focusin: onFocus, beforeinput: guardOne, input: onInput, change: onChange, focusout: onLeft, click: onClick };
  for (const [name, handler] of Object.entries(events)) document.addEventListener(name, handler, true);
  return {
    /** Lets go of the drafts that these lines of the log hold. */
    settle(lines) {
      if (!drafts.size) return;
      for (const line of lines) {
        const { byKey, texts } = recorded(line);
        release(({ draft: { key, value }, left }) => (key ? left && byKey.get(key) === value.trim() : texts.has(value.trim())));
      }
      clearTimeout(taking);
      taking = setTimeout(() => release(({ draft, field, lines }) => lines && standing(draft, field)?.value.trim() === ""), TAKING);
    },
    all: () => [...drafts.values()].map(({ draft }) => draft),
    clear: () => drafts.clear(),
    stop() { clearInterval(watching); clearTimeout(taking); for (const [name, handler] of Object.entries(events)) document.removeEventListener(name, handler, true); },
  };
}
