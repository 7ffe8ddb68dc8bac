// Puts the watchers of the page together.

import { watchConnection } from "./connection.js";
import { watchIdle } from "./idle.js";
import { watchLife, watchWork, whenKernel } from "./kernel.js";
import { watchStarting } from "./starting.js";
import { say, unsay } from "./status.js";
import { end, isEnded } from "./ending.js";
import { clock, words } from "./words.js";

const SHORT = 4000;

const { baseUrl, kernelId } = JSON.parse(document.getElementById("jupyter-config-data").textContent);

function aliveAddress() {
  const address = new URL(`${baseUrl}kit/alive?kernel=${kernelId}`, location.href);
  address.protocol = address.protocol.replace("http", "ws");
  return address;
}

function lose() {
  const unkept = ["none", "choose", "locked", "failed"].includes(document.kitKeeping?.state);
  const time = clock(new Date());
  say("lost", unkept ? words("lost_unkept", { time }) : words("lost", { time }));
}

async function comeBack(kernel) {
  if (isEnded()) return;
  if (kernel && kernel.connectionStatus !== "connected") await kernel.reconnect();
  unsay("lost");
  say("back", words("back"));
  setTimeout(() => unsay("back"), SHORT);
}

// Voilà says farewell in "beforeunload", which phones leave out; without a farewell the kernel stays for hours.
window.addEventListener("pagehide", ({ persisted }) => {
  if (persisted) return;
  const farewell = new FormData();
  farewell.append("_xsrf", document.cookie.match(/\b_xsrf=([^;]*)/)?.[1] ?? "");
  navigator.sendBeacon(`${baseUrl}voila/api/shutdown/${kernelId}`, farewell);
});

watchStarting(() => {
  let current = null;
  whenKernel((kernel) => {
    current = kernel;
    watchWork(kernel);
    watchLife(kernel, end);
  });
  const line = watchConnection(aliveAddress(), { lost: lose, found: () => comeBack(current), gone: end });
  watchIdle(Number(document.documentElement.dataset.kitIdle), line);
});
