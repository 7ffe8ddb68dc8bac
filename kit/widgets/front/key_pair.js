// A pair of keys in the browser's own cryptography. The secret one is never given to the kernel.

const CURVE = { name: "X25519" };
const LABEL = new TextEncoder().encode("age-encryption.org/v1/X25519");
/** What stands before 32 bytes to make them a key that a browser reads (PKCS 8). */
const SECRET_HEAD = [0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x6e, 0x04, 0x22, 0x04, 0x20];

/** "yes"; or why this page makes no keys: "insecure" (http from another computer), "old" (a browser without them). */
async function keysAre() {
  if (!globalThis.isSecureContext || !crypto.subtle) return "insecure";
  try { await crypto.subtle.generateKey(CURVE, false, ["deriveBits"]); return "yes"; } catch { return "old"; }
}

async function described(secret) {
  const { x } = await crypto.subtle.exportKey("jwk", secret);
  return { public: publicText(fromBase64(x)), secret };
}

const makePair = async () => described((await crypto.subtle.generateKey(CURVE, true, ["deriveBits"])).privateKey);

/** The pairs whose secret keys stand in a key file, one a line. */
async function pairsIn(text) {
  const found = text.split(/\s+/).map(secretBytes).filter(Boolean);
  const read = (bytes) => crypto.subtle.importKey("pkcs8", new Uint8Array([...SECRET_HEAD, ...bytes]), CURVE, true, ["deriveBits"]);
  return Promise.all(found.map(async (bytes) => described(await read(bytes))));
}

async function keyFile(pair) {
  const { d } = await crypto.subtle.exportKey("jwk", pair.secret);
  return `# created: ${new Date().toISOString()}\n# public key: ${pair.public}\n${secretText(fromBase64(d))}\n`;
}

/** The key that wraps a file's key for this pair; it opens that one file, and tells nothing of the secret key. */
async function wrapKey(pair, share) {
  const other = await crypto.subtle.importKey("raw", share, CURVE, false, []);
  const common = await crypto.subtle.deriveBits({ ...CURVE, public: other }, pair.secret, 256);
  const held = await crypto.subtle.importKey("raw", common, "HKDF", false, ["deriveBits"]);
  const salt = new Uint8Array([...share, ...publicBytes(pair.public)]);
  return crypto.subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt, info: LABEL }, held, 256);
}

/** The wrap keys of every pair with every share; a share that is no point of the curve gives none. */
async function wrapKeys(pairs, shares) {
  const tried = pairs.flatMap((pair) => shares.map((share) => wrapKey(pair, share).catch(() => null)));
  return (await Promise.all(tried)).filter(Boolean);
}
