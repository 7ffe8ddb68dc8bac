// The keeper: holds every line of the log in the page, keeps it in the browser, gives it back, and makes the backup.

const WAY = "coalition-kit.way", GO_ON = "coalition-kit.go-on";
/** Keeping that takes longer than this (ms) is said. */
const PATIENCE = 400;
/** A backup that was asked for before the first lines have come is made when they come within this time (ms). */
const SOON = 3000;

export default frontModule((root, tools) => {
  const shared = document.documentElement.dataset.kitShared === "yes";
  let scene = { words: {}, about: {}, file: "", devices: [], seen: {} };
  let vault = new Vault("none"), open = nothingOpen(), told = "", turn = null, due = 0, drafting = Promise.resolve();

  function nothingOpen(id = "") {
    return { root: id, lines: new Map(), unwritten: new Map(), saved: 0, time: "", trouble: "", writing: 0 };
  }
  // Where the kernel is gone nobody hears a gesture; what the browser does alone goes on.
  const tell = (name, values, data) => { try { tools.gesture(name, values, data); } catch { /* nobody is there */ } };

  // ---------------------------------------------------------------- the state of saving, in words

  function stateNow() {
    if (!open.root) return "";
    if (open.trouble) return "failed";
    if (vault.locked) return "locked";
    if (!vault.ready) return vault.way === "choose" ? "choose" : "none";
    return open.writing || open.unwritten.size ? "saving" : "kept";
  }

  function report() {
    const state = stateNow(), moment = open.time && clockOf(open.time);
    const sentence = (scene.words[state] ?? "").replace("{time}", moment).replace("{why}", whyNot(open.trouble));
    document.kitKeeping = { state, root: open.root, sentence };
    document.dispatchEvent(new CustomEvent("kit-keeping"));
    if (state === "saving" || told === state + moment) return;
    told = state + moment;
    tell("state", { state, time: moment, why: open.trouble });
  }

  const clockOf = (time) => new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(new Date(time));
  const whyNot = (trouble) => (trouble ? scene.words[trouble === "QuotaExceededError" ? "full" : "refused"] : "");

  // ---------------------------------------------------------------- keeping

  const about = () => ({ words: scene.about, saved: open.saved, devices: scene.devices, time: open.time });

  async function write(gone = []) {
    const mine = open, lines = new Map(mine.unwritten);
    mine.time = new Date().toISOString();
    if (!vault.ready || !mine.root) return report();
    mine.writing += 1;
    const late = setTimeout(report, PATIENCE);
    try {
      const [known] = await Promise.all([vault.keep(mine.root, lines, about()), gone.length ? vault.drop(mine.root, gone) : null]);
      // Another tab has let go of what was kept here before: all of it is kept again.
      if (!known && lines.size < mine.lines.size) { mine.unwritten = new Map(mine.lines); return write(); }
      for (const [id, line] of lines) if (mine.unwritten.get(id) === line) mine.unwritten.delete(id);
      mine.trouble = "";
      drafts.settle(lines.values());
    } catch (error) {
      mine.trouble = error?.name ?? "Error";
    } finally {
      clearTimeout(late);
      mine.writing -= 1;
      report();
    }
  }

  function take({ root: id, ids, drop: gone, saved }, text) {
    if (id !== open.root) open = nothingOpen(id);
    const lines = text ? text.split("\n") : [];
    ids.forEach((each, place) => { open.lines.set(each, lines[place]); open.unwritten.set(each, lines[place]); });
    gone.forEach((each) => { open.lines.delete(each); open.unwritten.delete(each); });
    if (saved) open.saved = open.lines.size;
    if (performance.now() < due) backup();
    if (!vault.ready) drafts.settle(lines);
    write(gone);
  }

  /** Small parcels are taken at once; while a large one is being unpacked, the others wait for their turn. */
  function hear(message, data) {
    if (!turn && !message.packed) return take(message, data ? new TextDecoder().decode(data) : "");
    const mine = (turn ?? Promise.resolve()).then(async () => take(message, data ? await unpacked(data, message.packed) : ""));
    turn = mine;
    mine.finally(() => { if (turn === mine) turn = null; });
  }

  const drafts = watchDrafts(
    (draft) => onDraft(() => vault.keepDraft(open.root, Object.assign(draft, scene.seen))),
    (ids) => onDraft(() => vault.dropDrafts(open.root, ids)),
    (key) => tell("typing", { key, heads: scene.seen.heads ?? [] }),
    (key) => tell("rested", { key }),
  );
  /** Nothing is awaited where nothing is sealed: the page may close in the moment after a letter. */
  function onDraft(work) {
    if (!vault.ready || !open.root) return;
    const troubled = (error) => { open.trouble = error?.name ?? "Error"; report(); };
    drafting = (vault.way === "plain" ? work() : drafting.then(work)).catch(troubled);
  }

  // ---------------------------------------------------------------- giving back, letting go

  async function list() {
    const goOn = sessionStorage.getItem(GO_ON) ?? "";
    const workspaces = vault.ready ? await vault.list() : [];
    if (!vault.locked) sessionStorage.removeItem(GO_ON);
    tell("held", {
      way: vault.way, locked: vault.locked, shared, can_seal: canSeal(), workspaces,
      go_on: workspaces.some((each) => each.root === goOn) ? goOn : "",
    });
    report();
  }

  async function give(id) {
    const { lines, drafts: typed, about: said } = await vault.give(id);
    open = Object.assign(nothingOpen(id), { lines, saved: said.saved, time: said.time });
    const data = await packed(linesTogether(lines.values()));
    const values = { root: id, unsaved: Math.max(0, lines.size - said.saved), devices: said.devices, author: said.words.author ?? "" };
    tell("given", { ...values, drafts: typed, packed: Boolean(window.CompressionStream) }, [data.buffer]);
  }

  async function backup() {
    const mine = open, lines = [...mine.lines.values()];
    due = lines.length ? 0 : performance.now() + SOON;
    if (!lines.length) return;
    handOver(scene.file, [await backupOf(lines, scene.format)]);
    mine.saved = lines.length;
    tell("backed_up", { root: mine.root });
    write();
  }

  function onTaken() {
    vault = new Vault("none");
    drafts.clear();
    list();
  }

  async function openWay(way) {
    try {
      vault = await Vault.open(way, onTaken);
    } catch (error) {
      vault = new Vault("none");
      open.trouble = error?.name ?? "Error";
    }
  }

  /** Keeps in another way from now on; what is kept already comes along, or is thrown away where nothing is kept. */
  async function choose(way, passphrase = "") {
    const old = vault;
    if (old.locked && way !== "sealed") return tell("refused", { why: "locked" });
    const next = old.way === way ? old : await Vault.open(way, onTaken);
    if (way === "sealed" && !(await next.unlock(passphrase))) return refuse(next, old);
    vault = next;
    if (next !== old) {
      if (old.store) old.store.onversionchange = null;
      await next.takeOver(old);
    }
    localStorage.setItem(WAY, way);
    keepAnew();
  }

  function refuse(next, old) {
    if (next !== old) next.store.close();
    tell("refused", { why: "passphrase" });
  }

  function keepAnew() {
    open.unwritten = new Map(open.lines);
    if (open.root) for (const draft of drafts.all()) onDraft(() => vault.keepDraft(open.root, draft));
    write().then(list);
  }

  async function forgetAll() {
    vault.store?.close();
    vault = new Vault("none");
    drafts.clear();
    await forgetEverything(shared);
    tell("forgotten");
    list();
  }

  // ---------------------------------------------------------------- what others ask for

  const asked = ({ detail }) => { if (detail.act === "seal") choose("sealed", detail.passphrase); };
  document.addEventListener("kit-backup", backup);
  document.addEventListener("kit-keeper", asked);
  const chosen = localStorage.getItem(WAY);
  const way = shared ? (["sealed", "none"].includes(chosen) ? chosen : "choose") : chosen ?? "plain";
  openWay(way).then(() => { if (open.root) write(); list(); });

  return {
    paint(now) { scene = now; report(); },
    orders: {
      keep: hear,
      backup,
      list,
      give: ({ root: id }) => give(id),
      choose: ({ way: wanted }) => choose(wanted),
      forget: async ({ root: id }) => { await vault.forget(id); list(); },
      forget_all: forgetAll,
      // A line that was made of a draft may still be being unpacked.
      drop_drafts: ({ ids }) => Promise.resolve(turn).then(() => onDraft(() => vault.dropDrafts(open.root, ids))),
    },
    stop() {
      drafts.stop();
      document.removeEventListener("kit-backup", backup);
      document.removeEventListener("kit-keeper", asked);
    },
  };
});
