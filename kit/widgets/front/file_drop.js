// A place to drop or choose a file; the file's bytes go to the kernel and nowhere else.

export default frontModule((root, tools) => {
  let scene = null;
  const input = h("input", { type: "file", class: "kit-hide", tabindex: "-1", "aria-hidden": "true", on: { change: () => send([...input.files]) } });
  const label = h("span");
  const button = h("button", { type: "button", class: "kit-plain", on: { click: () => input.click() } }, sign("upload"), label);
  const hint = h("span", { class: "kit-hint" });
  const state = h("span", { class: "kit-hint", role: "status" });
  const zone = h("div", { class: "kit-drop" }, button, hint, state, input);

  async function send(files) {
    for (const file of files) {
      if (file.size > scene.most) { tools.gesture("too_large", { name: file.name, size: file.size }); continue; }
      state.textContent = scene.reading.replace("{name}", file.name);
      tools.gesture("file", { name: file.name }, [await file.arrayBuffer()]);
    }
    input.value = "";
  }
  const over = (on) => (event) => { event.preventDefault(); zone.classList.toggle("kit-over", on); };
  zone.addEventListener("dragover", over(true));
  zone.addEventListener("dragleave", over(false));
  zone.addEventListener("drop", (event) => { over(false)(event); send([...event.dataTransfer.files]); });

  return {
    paint(now) {
      scene = now;
      if (!zone.isConnected) root.append(zone);
      label.textContent = scene.label;
      hint.textContent = scene.hint;
      set(input, "accept", scene.accept || null);
      set(input, "multiple", scene.many);
    },
    orders: { done: () => { state.textContent = ""; } },
  };
});
