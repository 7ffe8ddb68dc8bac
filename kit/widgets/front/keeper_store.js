// The browser's own storage. Changes never change, so tabs that write to one store only ever add to it.

const DATABASES = { plain: "coalition-kit", sealed: "coalition-kit-sealed" };
/** The beginning of every name that the kit gives to anything it keeps in a browser. */
const OURS = "coalition-kit";

/** Opens the database of one way of keeping; `onTaken` is called when another page throws it away. */
function openStore(way, onTaken) {
  return new Promise((done, fail) => {
    const request = indexedDB.open(DATABASES[way], 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("changes", { keyPath: ["root", "id"] });
      request.result.createObjectStore("workspaces", { keyPath: "root" });
      request.result.createObjectStore("drafts", { keyPath: ["root", "id"] });
      request.result.createObjectStore("seal", { keyPath: "id" });
    };
    request.onerror = () => fail(request.error);
    request.onsuccess = () => {
      const store = request.result;
      store.onversionchange = () => { store.close(); onTaken(); };
      done(store);
    };
  });
}

/** Runs `work(stores)` in one transaction; done when all of it is safely on the disk. `last`: no request follows later. */
function transact(store, names, mode, work, last = mode === "readwrite") {
  return new Promise((done, fail) => {
    const transaction = store.transaction(names, mode, { durability: "strict" });
    const results = work(...names.map((name) => transaction.objectStore(name)));
    transaction.oncomplete = () => done(results?.map?.((each) => each.result) ?? results?.result);
    transaction.onerror = transaction.onabort = () => fail(transaction.error ?? new DOMException("", "AbortError"));
    // The page may be closed in this very moment: what was asked for is carried out all the same.
    if (last) transaction.commit?.();
  });
}

/** Everything that belongs to one workspace. */
const ofRoot = (root) => IDBKeyRange.bound([root], [root, []]);

const put = (store, name, records) => transact(store, [name], "readwrite", (held) => { records.forEach((each) => held.put(each)); });
const drop = (store, name, keys) => transact(store, [name], "readwrite", (held) => { keys.forEach((each) => held.delete(each)); });
const all = (store, name, range) => transact(store, [name], "readonly", (held) => held.getAll(range));
const count = (store, name, range) => transact(store, [name], "readonly", (held) => held.count(range));

/** Makes the record of a workspace from the one that is there, so that tabs do not put each other out; was there one? */
function putWorkspace(store, root, make) {
  let known = false;
  const change = (held) => {
    const asked = held.get(root);
    asked.onsuccess = () => {
      known = Boolean(asked.result);
      held.put(make(asked.result));
    };
  };
  return transact(store, ["workspaces"], "readwrite", change, false).then(() => known);
}

function forgetRoot(store, root) {
  return transact(store, ["changes", "workspaces", "drafts"], "readwrite", (changes, workspaces, drafts) => {
    changes.delete(ofRoot(root));
    workspaces.delete(root);
    drafts.delete(ofRoot(root));
  });
}

const deleted = (name) => new Promise((done, fail) => {
  const request = indexedDB.deleteDatabase(name);
  request.onsuccess = () => done();
  request.onerror = () => fail(request.error);
});

/** Has the browser delete the files as well; on an address shared with strangers it would take their things along. */
async function wipe() {
  const { baseUrl } = JSON.parse(document.getElementById("jupyter-config-data").textContent);
  const body = new FormData();
  body.append("_xsrf", document.cookie.match(/\b_xsrf=([^;]*)/)?.[1] ?? "");
  try { await fetch(`${baseUrl}kit/forget`, { method: "POST", body }); } catch { /* The server is gone: what was deleted stays deleted. */ }
}

/** Throws away everything that the kit keeps in this browser, whoever wrote it. */
async function forgetEverything(shared) {
  const known = indexedDB.databases ? (await indexedDB.databases()).map(({ name }) => name) : [];
  const names = new Set([...Object.values(DATABASES), ...known.filter((name) => name.startsWith(OURS))]);
  for (const each of [localStorage, sessionStorage]) {
    Object.keys(each).filter((key) => key.startsWith(OURS)).forEach((key) => each.removeItem(key));
  }
  await Promise.all([...names].map(deleted));
  if (!shared) await wipe();
}
