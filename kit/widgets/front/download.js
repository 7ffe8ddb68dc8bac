// Handing a file to the person: the browser does it alone.

function handOver(name, parts) {
  const address = URL.createObjectURL(new Blob(parts));
  const link = h("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}
