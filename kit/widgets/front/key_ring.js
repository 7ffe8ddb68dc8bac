// One's own keys: made, kept, saved and used in this browser. Python learns public keys, and what opens a single file.

export default frontModule((root, tools) => {
  let scene = {}, able = "", answered = 0;
  const said = h("p", { class: "kit-hint", role: "status" });
  const rows = h("div", { class: "kit-own-keys" });
  const input = h("input", { type: "file", class: "kit-hide", tabindex: "-1", "aria-hidden": "true", on: { change: () => load() } });
  const make = h("button", { type: "button", class: "kit-plain", on: { click: () => doing(async () => holdPairs([await makePair()])) } });
  const bring = h("button", { type: "button", class: "kit-plain", on: { click: () => input.click() } });
  const bar = h("div", { class: "kit-key-acts" }, make, bring, input);
  const news = "BroadcastChannel" in globalThis ? new BroadcastChannel("coalition-kit-keys") : null;
  root.append(said, rows, bar);

  async function report() {
    try {
      const [mine, people] = [await heldOf("mine"), await heldOf("people")];
      tools.gesture("ring", { able, mine: mine.map((each) => each.public), people: people.map(({ name, key }) => ({ name, key })) });
    } catch { tools.gesture("ring", { able: "closed", mine: [], people: [] }); }
  }
  async function doing(work) {
    try { await work(); } catch { said.textContent = scene.words.failed; return; }
    news?.postMessage("changed");
    await report();
  }
  async function holdPairs(pairs) { for (const pair of pairs) await hold("mine", pair, scene.keep === "yes"); }

  async function load() {
    const text = await input.files[0]?.slice(0, 65536).text() ?? "";
    const name = input.files[0]?.name ?? "";
    input.value = "";
    const pairs = await pairsIn(text).catch(() => []);
    if (!pairs.length) { said.textContent = scene.words.none.replace("{file}", name); return; }
    await doing(() => holdPairs(pairs));
  }
  const pairOf = async (key) => (await heldOf("mine")).find((each) => each.public === key);
  async function save(key) { handOver(scene.words.file, [await keyFile(await pairOf(key))]); }
  async function copy(key, button) {
    try { await navigator.clipboard.writeText(key); button.textContent = scene.words.copied; } catch { getSelection().selectAllChildren(button.closest(".kit-own-key").querySelector("code")); }
  }

  function makeRow(key) {
    const way = (act, sign_) => h("button", { type: "button", class: "kit-key-act", on: { click: (event) => act(event.currentTarget) } }, sign(sign_, "kit-small"), h("span"));
    const name = h("b"), ways = [way((button) => copy(key, button.lastChild), "send"), way(() => save(key), "download"), way(() => tools.gesture("forget", { key }), "close")];
    return Object.assign(h("div", { class: "kit-own-key" }, h("p", {}, name), h("code", {}, key), h("div", { class: "kit-key-acts" }, ways)), { kitName: name, kitWays: ways });
  }
  function paintRow(row, key) {
    row.kitName.textContent = scene.mine[key].words;
    [scene.words.copy, scene.words.save, scene.words.forget].forEach((label, at) => { row.kitWays[at].lastChild.textContent = label; });
  }

  async function answer({ number, shares }) {
    if (!number || number === answered || !able) return;
    answered = number;
    const opened = able === "yes" ? await wrapKeys(await heldOf("mine").catch(() => []), shares.map(fromBase64)) : [];
    tools.gesture("wrapped", { number }, opened);
  }

  news?.addEventListener("message", report);
  const ready = keysAre().then((found) => { able = found; });

  return {
    paint(now, changed) {
      scene = now;
      said.textContent = scene.said;
      make.textContent = scene.words.make;
      bring.textContent = scene.words.bring;
      bar.hidden = !scene.can_load;
      make.hidden = !scene.can_make;
      keep(rows, scene.order, makeRow, paintRow);
      if ("keep" in changed) ready.then(() => scene.keep === "no" && holdInPageOnly()).catch(() => {}).then(report);
      if ("wanted" in changed) ready.then(() => answer(scene.wanted));
    },
    orders: {
      put_person: ({ name, key }) => doing(() => hold("people", { name, key }, scene.keep === "yes")),
      drop_person: ({ key }) => doing(() => letGo("people", key)),
      forget_key: ({ key }) => doing(() => letGo("mine", key)),
    },
    stop() { news?.close(); },
  };
});
