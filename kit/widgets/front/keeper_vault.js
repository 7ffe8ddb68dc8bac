// What keeps, in one of the ways: "plain", "sealed" under a passphrase, or "none".

const DAY = 24 * 60 * 60 * 1000;

class Vault {
  constructor(way, store = null, cipher = null, seal = null) {
    Object.assign(this, { way, store, cipher, seal });
  }

  static async open(way, onTaken) {
    if (!(way in DATABASES)) return new Vault(way);
    const store = await openStore(way, onTaken);
    const [seal] = way === "sealed" ? await all(store, "seal") : [];
    return new Vault(way, store, way === "plain" ? OPEN_CIPHER : null, seal);
  }

  get ready() { return Boolean(this.store && this.cipher); }
  get locked() { return Boolean(this.store && !this.cipher); }

  /** Opens what is sealed, or seals an empty vault; false where the passphrase is not the one it was sealed with. */
  async unlock(passphrase) {
    if (this.seal) {
      this.cipher = await openSeal(passphrase, this.seal);
      return Boolean(this.cipher);
    }
    const { cipher, record } = await newSeal(passphrase);
    await put(this.store, "seal", [record]);
    Object.assign(this, { cipher, seal: record });
    return true;
  }

  /** Keeps lines by id, and what is said of their workspace: { words, saved, devices, time }; was it known before? */
  keep(root, lines, about) {
    const ids = [...lines.keys()];
    return this.cipher.close([JSON.stringify(about.words), ...lines.values()], ([words, ...bodies]) => Promise.all([
      putWorkspace(this.store, root, (old) => ({
        root, words, time: about.time, saved: about.saved,
        devices: [...new Set([...(old?.devices ?? []), ...about.devices])],
      })),
      put(this.store, "changes", bodies.map((body, place) => ({ root, id: ids[place], body }))),
    ])).then(([known]) => known);
  }

  drop(root, ids) { return drop(this.store, "changes", ids.map((id) => [root, id])); }

  keepDraft(root, draft) {
    return this.cipher.close([JSON.stringify(draft)], ([body]) => put(this.store, "drafts", [{ root, id: draft.id, body }]));
  }

  dropDrafts(root, ids) { return drop(this.store, "drafts", ids.map((id) => [root, id])); }

  forget(root) { return forgetRoot(this.store, root); }

  /** The kept workspaces in words, the newest first. One that nobody worked on is not told, and let go after a day. */
  async list() {
    const listed = [];
    for (const { root, words, time, saved } of await all(this.store, "workspaces")) {
      const [changes, drafts] = await Promise.all(["changes", "drafts"].map((name) => count(this.store, name, ofRoot(root))));
      const unsaved = Math.max(0, changes - saved);
      const untouched = changes <= 1 && !unsaved && !drafts;
      if (untouched && Date.now() - Date.parse(time) > DAY) await this.forget(root);
      if (!untouched) listed.push({ ...JSON.parse((await this.cipher.open([words]))[0]), root, time, count: changes, unsaved, drafts });
    }
    return listed.sort((one, other) => other.time.localeCompare(one.time));
  }

  /** All that is kept of a workspace: its lines by id, its drafts, and what is said of it. */
  async give(root) {
    const [[kept], changes, drafts] = await Promise.all(["workspaces", "changes", "drafts"].map((name) => (
      all(this.store, name, name === "workspaces" ? root : ofRoot(root)))));
    const lines = await this.cipher.open(changes.map(({ body }) => body));
    return {
      lines: new Map(changes.map(({ id }, place) => [id, lines[place]])),
      drafts: (await this.cipher.open(drafts.map(({ body }) => body))).map((text) => JSON.parse(text)),
      about: { ...kept, words: JSON.parse((await this.cipher.open([kept.words]))[0]) },
    };
  }

  /** Takes over everything from a vault of another way, and only then throws that one away. */
  async takeOver(other) {
    if (!other.store) return;
    for (const { root } of other.ready && this.ready ? await other.list() : []) {
      const { lines, drafts, about } = await other.give(root);
      await this.keep(root, lines, about);
      for (const draft of drafts) await this.keepDraft(root, draft);
    }
    other.store.close();
    await deleted(DATABASES[other.way]);
  }
}
