// Puts the watchers of the page together.

import { watchConnection } from "./connection.js";
import { watchLife, watchWork, whenKernel } from "./kernel.js";
import { watchStarting } from "./starting.js";
import { say, unsay } from "./status.js";
import { clock, words } from "./words.js";

const SHORT = 4000;

function aliveAddress() {
  const { baseUrl, kernelId } = JSON.parse(document.getElementById("jupyter-config-data").textContent);
  const address = new URL(`${baseUrl}kit/alive?kernel=${kernelId}`, location.href);
  address.protocol = address.protocol.replace("http", "ws");
  return address;
}

function end() {
  say("ended", words("ended"), { reload: true });
}

async function comeBack(kernel) {
  if (kernel && kernel.connectionStatus !== "connected") await kernel.reconnect();
  unsay("lost");
  say("back", words("back"));
  setTimeout(() => unsay("back"), SHORT);
}

watchStarting(() => {
  let current = null;
  whenKernel((kernel) => {
    current = kernel;
    watchWork(kernel);
    watchLife(kernel, end);
  });
  watchConnection(aliveAddress(), {
    lost: () => say("lost", words("lost", { time: clock(new Date()) })),
    found: () => comeBack(current),
    gone: end,
  });
});
