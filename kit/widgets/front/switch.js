// A switch between views of the same thing: a named row of buttons of which one is pressed.

export default frontModule((root, tools) => {
  let scene = null;
  set(root, "role", "group");

  const make = (place) => h("button", { type: "button", on: { click: () => tools.gesture("choose", { place: Number(place) }) } });

  function paintButton(button, place) {
    button.textContent = scene.options[place];
    set(button, "aria-pressed", String(Number(place) === scene.shown));
  }

  return {
    paint(now) {
      scene = now;
      set(root, "aria-label", scene.label);
      keep(root, Object.keys(scene.options), make, paintButton);
    },
  };
});
