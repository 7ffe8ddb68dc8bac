// Watches the work of the kernel behind the page: what was asked of it, and whether it answered.

import { say, unsay } from "./status.js";
import { words } from "./words.js";

const PATIENCE = 2000;
const GONE = ["dead", "restarting", "autorestarting", "terminating"];

/** Calls `watch` with the kernel connection of the page as soon as the widget manager has one. */
export function whenKernel(watch) {
  const look = setInterval(async () => {
    if (!window.jupyterapp) return;
    clearInterval(look);
    const manager = await window.jupyterapp.widgetManagerPromise.promise;
    watch(manager.kernel);
  }, 100);
}

/** Says "Working…" with a count for as long as an answer is owed for more than two seconds. */
export function watchWork(kernel) {
  const asked = new Map();
  kernel.anyMessage.connect((_, { msg, direction }) => {
    if (direction === "send" && msg.header.msg_type === "comm_msg") asked.set(msg.header.msg_id, Date.now());
    if (msg.header.msg_type === "status" && msg.content.execution_state === "idle") asked.delete(msg.parent_header.msg_id);
    if (!asked.size) unsay("working");
  });
  // What was on its way when the line was lost gets no answer; what is asked before it is back waits and gets one.
  kernel.connectionStatusChanged.connect((_, status) => status !== "connected" && asked.clear());
  setInterval(() => {
    const waited = Date.now() - Math.min(...asked.values(), Date.now());
    if (waited < PATIENCE) return unsay("working");
    say("working", words("working"), { count: words("seconds", { seconds: Math.floor(waited / 1000) }) });
  }, 500);
}

/** Calls `gone` when the kernel has died or been replaced: its widgets can never answer again. */
export function watchLife(kernel, gone) {
  kernel.statusChanged.connect((_, status) => GONE.includes(status) && gone());
}
