// The timeline: the changes by day, the newest first; each can be looked at as a moment.

export default frontModule((root, tools) => {
  let scene = null, looked = "";
  const list = h("div", { class: "kit-timeline-days" });
  const rest = h("button", { type: "button", class: "kit-plain", on: { click: () => tools.gesture("more") } });

  const row = (entry) => h("li", { class: entry.note ? "kit-taken-back" : null },
    h("span", { class: "kit-timeline-time kit-num" }, entry.time),
    h("span", { class: "kit-timeline-what" },
      h("b", {}, entry.who), h("span", { class: "kit-timeline-act" }, entry.act), entry.about ? h("span", { class: "kit-timeline-about" }, entry.about) : null,
      entry.note ? h("span", { class: "kit-chip" }, sign("undo", "kit-small"), entry.note) : null),
    h("button", {
      type: "button", class: "kit-timeline-look", "aria-pressed": String(entry.id === scene.chosen), "data-change": entry.id,
      "aria-label": scene.look_at.replace("{time}", entry.time).replace("{act}", entry.act), on: { click: () => tools.gesture("look", { id: entry.id }) },
    }, sign("eye"), h("span", { class: "kit-wide" }, scene.look)));

  const paintDay = (section, id) => {
    const day = scene.days[id];
    section.replaceChildren(h("h3", {}, day.title), h("ol", {}, day.entries.map(row)));
  };

  /** The moment stands above the changes: it comes into sight, and a keyboard goes on from there. */
  const bringMoment = () => {
    const title = root.closest(".kit-history")?.querySelector(".kit-moment h3");
    title?.scrollIntoView({ block: "center" });
    title?.focus({ preventScroll: true });
  };

  return {
    paint(now, changed) {
      scene = now;
      if (!list.isConnected) root.append(list, rest);
      const held = document.activeElement?.dataset?.change;
      const whole = !("days" in changed) || changed.days === null || "chosen" in changed || "look" in changed;
      const touched = new Set(whole ? Object.keys(scene.days) : changed.days.set);
      keep(list, scene.order, () => h("section", { class: "kit-timeline-day" }), (section, id) => { if (touched.has(id) || !section.firstChild) paintDay(section, id); });
      if (held && scene.chosen === looked && root.querySelector(`[data-change="${CSS.escape(held)}"]`) !== document.activeElement) root.querySelector(`[data-change="${CSS.escape(held)}"]`)?.focus();
      if (scene.chosen && scene.chosen !== looked) requestAnimationFrame(bringMoment);
      looked = scene.chosen;
      rest.textContent = scene.more;
      rest.hidden = !scene.more;
    },
  };
});
