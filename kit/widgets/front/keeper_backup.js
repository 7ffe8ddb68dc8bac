// The backup that the browser makes alone: a line that says what it is, a line a change, a line that says it is whole.

const BACKUP_FORMAT = 2;

async function packed(data) {
  if (!window.CompressionStream) return data;
  return new Uint8Array(await new Response(new Blob([data]).stream().pipeThrough(new CompressionStream("gzip"))).arrayBuffer());
}

async function unpacked(data, isPacked) {
  if (!isPacked) return new TextDecoder().decode(data);
  return new Response(new Blob([data]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
}

const linesTogether = (lines) => new TextEncoder().encode([...lines].join("\n"));

async function backupOf(lines) {
  const header = JSON.stringify({ kind: "coalition-kit backup", format: BACKUP_FORMAT });
  const end = JSON.stringify({ end: lines.length, format: BACKUP_FORMAT });
  return packed(new TextEncoder().encode([header, ...lines, end].join("\n") + "\n"));
}
