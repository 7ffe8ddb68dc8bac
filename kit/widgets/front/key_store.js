// Where keys and the names of receivers lie: in the browser's own storage, or for as long as this page is open.

const KEYS = "coalition-kit-keys";
const PARTS = { mine: "public", people: "key" };
/** All modules of one page share what is held in it. */
const inPage = (document.kitKeys ??= { mine: new Map(), people: new Map() });

function openKeys() {
  return new Promise((done, fail) => {
    const request = indexedDB.open(KEYS, 1);
    request.onupgradeneeded = () => Object.entries(PARTS).forEach(([name, keyPath]) => request.result.createObjectStore(name, { keyPath }));
    request.onerror = () => fail(request.error);
    request.onsuccess = () => done(request.result);
  });
}

/** One transaction; the store is closed behind it, so that it can be thrown away at any time. */
async function inKeys(name, mode, work) {
  const store = await openKeys();
  try {
    return await new Promise((done, fail) => {
      const transaction = store.transaction(name, mode);
      const request = work(transaction.objectStore(name));
      transaction.oncomplete = () => done(request.result);
      transaction.onerror = transaction.onabort = () => fail(transaction.error);
    });
  } finally { store.close(); }
}

async function areStored() {
  return !indexedDB.databases || (await indexedDB.databases()).some(({ name }) => name === KEYS);
}

async function heldOf(name) {
  const stored = await areStored() ? await inKeys(name, "readonly", (held) => held.getAll()) : [];
  return [...new Map([...stored, ...inPage[name].values()].map((each) => [each[PARTS[name]], each])).values()];
}

/** Keeps a record; `keep` says whether this browser may hold it longer than the page is open. */
async function hold(name, record, keep) {
  if (keep) await inKeys(name, "readwrite", (held) => held.put(record));
  else inPage[name].set(record[PARTS[name]], record);
}

async function letGo(name, key) {
  inPage[name].delete(key);
  if (await areStored()) await inKeys(name, "readwrite", (held) => held.delete(key));
}

/** Takes everything out of the browser's storage into the page, where nothing may be kept. */
async function holdInPageOnly() {
  if (!await areStored()) return;
  for (const name of Object.keys(PARTS)) for (const each of await heldOf(name)) inPage[name].set(each[PARTS[name]], each);
  await new Promise((done, fail) => {
    const request = indexedDB.deleteDatabase(KEYS);
    request.onsuccess = () => done();
    request.onerror = () => fail(request.error);
  });
}
