// From the first paint to the first widget: says that it starts, then for how long, then makes way.

import { words } from "./words.js";

const PATIENCE = 2;
const SCREEN = ".kit-screen .jupyter-widgets, .kit-failure";

/** Watches the page until its screen is there, and calls `ready` once. */
export function watchStarting(ready) {
  const notice = document.getElementById("kit-starting");
  const line = document.getElementById("kit-starting-words");
  const counting = setInterval(() => count(line), 1000);
  const observer = new MutationObserver(finish);
  observer.observe(document.body, { childList: true, subtree: true });
  window.addEventListener("load", () => failIfCutOff(notice));
  finish();

  function finish() {
    if (!document.body.querySelector(SCREEN)) return;
    observer.disconnect();
    clearInterval(counting);
    notice.remove();
    ready();
  }
}

function count(line) {
  const seconds = Math.round(performance.now() / 1000);
  if (seconds > PATIENCE) line.textContent = words("still_starting", { seconds });
}

// A page whose end never came was cut off on the way or by a kernel that could not start.
function failIfCutOff(notice) {
  if (document.getElementById("kit-complete")) return;
  notice.after(document.getElementById("kit-failed").content.cloneNode(true));
}
