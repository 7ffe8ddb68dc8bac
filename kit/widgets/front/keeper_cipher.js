// Sealing what is kept: the passphrase never leaves the browser, each record has a start of its own (iv).

const ROUNDS = 600000;
const CHECK = "coalition-kit";

const canSeal = () => Boolean(window.isSecureContext && window.crypto?.subtle && window.indexedDB);

async function keyOf(passphrase, salt) {
  const typed = await crypto.subtle.importKey("raw", new TextEncoder().encode(passphrase.normalize("NFC")), "PBKDF2", false, ["deriveKey"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations: ROUNDS };
  return crypto.subtle.deriveKey(how, typed, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

/** Nothing is sealed: records stay readable texts. Nothing waits, so that closing the page loses nothing. */
const OPEN_CIPHER = { close: (texts, then) => then(texts), open: async (bodies) => bodies };

function cipherOf(key) {
  const close = async (text) => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    return { iv, data: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, new TextEncoder().encode(text)) };
  };
  const open = async ({ iv, data }) => new TextDecoder().decode(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, data));
  return {
    close: async (texts, then) => then(await Promise.all(texts.map(close))),
    open: (bodies) => Promise.all(bodies.map(open)),
  };
}

/** A cipher under a new passphrase, and the record by which the passphrase is known again. */
async function newSeal(passphrase) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const cipher = cipherOf(await keyOf(passphrase, salt));
  return cipher.close([CHECK], ([check]) => ({ cipher, record: { id: "seal", salt, check } }));
}

/** The cipher that a passphrase opens; null when it is not the right one. */
async function openSeal(passphrase, { salt, check }) {
  const cipher = cipherOf(await keyOf(passphrase, salt));
  try {
    return (await cipher.open([check]))[0] === CHECK ? cipher : null;
  } catch {
    return null;
  }
}
