// One line of words at the edge of the page. The most serious thing is said; nothing to say hides it.

const line = document.getElementById("kit-status");
const text = line.querySelector(".kit-status-words");
const counter = line.querySelector(".kit-status-count");
const place = line.querySelector(".kit-status-acts");

const SERIOUSNESS = ["ended", "lost", "idle", "back", "working"];
const saying = new Map();

/** Says `sentence` as the state `name`. `count` is shown but not read aloud; `acts` are buttons, as `[words, onPress]`. */
export function say(name, sentence, { count = "", acts = [] } = {}) {
  saying.set(name, { sentence, count, acts });
  show();
}

/** Takes back what was said as the state `name`. */
export function unsay(name) {
  if (saying.delete(name)) show();
}

function show() {
  const name = SERIOUSNESS.find((each) => saying.has(each));
  line.hidden = !name;
  line.dataset.state = name ?? "";
  const { sentence = "", count = "", acts = [] } = saying.get(name) ?? {};
  // The same words again would be read aloud again, and the same button would lose its focus.
  if (text.textContent !== sentence) text.textContent = sentence;
  if (counter.textContent !== count) counter.textContent = count;
  if (place.dataset.acts !== acts.map(([words]) => words).join()) place.replaceChildren(...acts.map(button));
  place.dataset.acts = acts.map(([words]) => words).join();
}

function button([words, onPress]) {
  const made = document.createElement("button");
  Object.assign(made, { type: "button", className: "kit-status-act", textContent: words, onclick: onPress });
  return made;
}
