// Finding an actor by its name, in whatever view the actors are shown.

export default frontModule((root, tools) => {
  let scene = null, find = null;
  const names = () => Object.entries(scene.actors).map(([id, { name }]) => [id, name]);
  const choose = (id) => tools.gesture("choose", { id });

  return {
    paint(now) {
      scene = now;
      if (find) return;
      find = findField(scene.words, names, choose);
      root.append(find);
    },
  };
});
