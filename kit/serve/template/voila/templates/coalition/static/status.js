// One line of words at the edge of the page. The most serious thing is said; nothing to say hides it.

const line = document.getElementById("kit-status");
const text = line.querySelector(".kit-status-words");
const counter = line.querySelector(".kit-status-count");
const act = line.querySelector(".kit-status-act");

const SERIOUSNESS = ["ended", "lost", "back", "working"];
const saying = new Map();

/** Says `sentence` as the state `name`. `count` is shown but not read aloud, `reload` offers a fresh page. */
export function say(name, sentence, { count = "", reload = false } = {}) {
  saying.set(name, { sentence, count, reload });
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
  const { sentence = "", count = "", reload = false } = saying.get(name) ?? {};
  // The same words again would be read aloud again.
  if (text.textContent !== sentence) text.textContent = sentence;
  counter.textContent = count;
  act.hidden = !reload;
}
