// Keys as the age format writes them: letters with a checksum (bech32), and bytes.

const LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const STEPS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const CHECK_LETTERS = 6;

function checksumOf(fives) {
  let sum = 1;
  for (const five of fives) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ five;
    STEPS.forEach((step, bit) => { if ((top >>> bit) & 1) sum ^= step; });
  }
  return sum;
}

const spread = (prefix) => [...[...prefix].map((each) => each.charCodeAt(0) >> 5), 0, ...[...prefix].map((each) => each.charCodeAt(0) & 31)];

/** Numbers of one width as numbers of another; null where bits are left over that say something. */
function regroup(numbers, from, to, fill) {
  const found = [];
  let held = 0, bits = 0;
  for (const each of numbers) {
    held = ((held << from) | each) & 0xfff;
    bits += from;
    while (bits >= to) { bits -= to; found.push((held >> bits) & ((1 << to) - 1)); }
  }
  const rest = (held << (to - bits)) & ((1 << to) - 1);
  if (fill) return bits ? [...found, rest] : found;
  return bits < from && !rest ? found : null;
}

function keyText(prefix, bytes) {
  const fives = regroup(bytes, 8, 5, true);
  const sum = checksumOf([...spread(prefix), ...fives, ...Array(CHECK_LETTERS).fill(0)]) ^ 1;
  const check = Array.from({ length: CHECK_LETTERS }, (_, at) => (sum >>> (5 * (CHECK_LETTERS - 1 - at))) & 31);
  return `${prefix}1${[...fives, ...check].map((five) => LETTERS[five]).join("")}`;
}

/** The bytes of a key in small letters; null for any text that is not one of this prefix. */
function keyBytes(prefix, text) {
  if (!text.startsWith(`${prefix}1`)) return null;
  const fives = [...text.slice(prefix.length + 1)].map((letter) => LETTERS.indexOf(letter));
  if (fives.includes(-1) || checksumOf([...spread(prefix), ...fives]) !== 1) return null;
  const bytes = regroup(fives.slice(0, -CHECK_LETTERS), 5, 8, false);
  return bytes?.length === 32 ? new Uint8Array(bytes) : null;
}

const PUBLIC = "age", SECRET = "age-secret-key-";
const publicText = (bytes) => keyText(PUBLIC, bytes);
const publicBytes = (text) => keyBytes(PUBLIC, text);
const secretText = (bytes) => keyText(SECRET, bytes).toUpperCase();
const secretBytes = (text) => keyBytes(SECRET, text.toLowerCase());

const fromBase64 = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (each) => each.charCodeAt(0));
