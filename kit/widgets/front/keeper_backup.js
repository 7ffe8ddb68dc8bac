// The backup that the browser makes alone: a line that says what it is, a line a change, a line that says it is whole.

async function packed(data) {
  if (!window.CompressionStream) return data;
  return new Uint8Array(await new Response(new Blob([data]).stream().pipeThrough(new CompressionStream("gzip"))).arrayBuffer());
}

async function unpacked(data, isPacked) {
  if (!isPacked) return new TextDecoder().decode(data);
  return new Response(new Blob([data]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
}

const linesTogether = (lines) => new TextEncoder().encode([...lines].join("\n"));

/** The lines of a workspace as one file; the format of its changes stands twice, since neither line has a checksum. */
async function backupOf(lines, format) {
  const header = JSON.stringify({ kind: "coalition-kit backup", format });
  const end = JSON.stringify({ end: lines.length, format });
  return packed(new TextEncoder().encode([header, ...lines, end].join("\n") + "\n"));
}
