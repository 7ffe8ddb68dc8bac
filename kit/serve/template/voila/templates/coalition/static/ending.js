// The kernel is gone: its widgets can never answer again. What the browser does alone still works.

import { say } from "./status.js";
import { words } from "./words.js";

const STILL = ".kit-work, .kit-side, .kit-rail, .kit-thumb, .kit-more, [data-tool=undo], [data-tool=redo], .kit-saved";

export const isEnded = () => document.documentElement.dataset.kitLine === "ended";

/** Stops the work in sight of everybody, and offers to continue on a fresh page and to save a file. */
export function end() {
  if (isEnded()) return;
  document.documentElement.dataset.kitLine = "ended";
  for (const each of document.querySelectorAll(STILL)) each.inert = true;
  document.querySelector("dialog[open]")?.close();
  const { state = "", root = "" } = document.kitKeeping ?? {};
  const kept = ["kept", "saving"].includes(state);
  const save = [words("save"), () => document.dispatchEvent(new CustomEvent("kit-backup"))];
  const goOn = [kept ? words("continue") : words("reload"), () => freshPage(kept ? root : "")];
  if (!state) return say("ended", words("ended_empty"), { acts: [goOn] });
  say("ended", kept ? words("ended") : words("ended_unkept"), { acts: kept ? [goOn, save] : [save, goOn] });
}

/** Loads the page again; the keeper finds there which workspace to go on with. */
function freshPage(root) {
  if (root) sessionStorage.setItem("coalition-kit.go-on", root);
  location.reload();
}
