// Binder and hubs end a session that is silent for some minutes. The page keeps it awake only while somebody is there.

import { say, unsay } from "./status.js";
import { words } from "./words.js";

/** The shares of the limit after which the page falls silent, and after which it warns. */
const QUIET = 0.3;
const WARNING = 0.7;
const TOUCHES = ["pointerdown", "keydown", "wheel", "touchstart"];

/** Pauses the ticks of `line` while nobody touches the page, and counts down to the limit (seconds; 0 for none). */
export function watchIdle(limit, line) {
  if (!limit) return;
  let touched = Date.now();
  let quiet = false;

  function touch() {
    touched = Date.now();
    if (!quiet) return;
    quiet = false;
    line.resume();
    unsay("idle");
  }

  function look() {
    const idle = (Date.now() - touched) / 1000;
    if (idle > limit * QUIET && !quiet) {
      quiet = true;
      line.pause();
    }
    if (idle > limit * WARNING) say("idle", words("idle"), { count: span(Math.max(0, Math.round(limit - idle))), acts: [[words("here"), touch]] });
  }

  for (const each of TOUCHES) window.addEventListener(each, touch, { capture: true, passive: true });
  document.addEventListener("visibilitychange", () => { if (!document.hidden) touch(); });
  setInterval(look, 1000);
}

function span(seconds) {
  if (seconds < 60) return words("seconds", { seconds });
  return words("minutes", { minutes: Math.floor(seconds / 60), seconds: String(seconds % 60).padStart(2, "0") });
}
