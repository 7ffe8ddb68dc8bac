// What every front module stands on: builders that never read markup, and the scene that Python keeps up to date.

const SVG = "http://www.w3.org/2000/svg";

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "on") for (const [event, handler] of Object.entries(value)) element.addEventListener(event, handler);
    else if (name === "style") for (const [rule, worth] of Object.entries(value)) element.style.setProperty(rule, worth);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** An HTML element; children are elements or texts, and a text is only ever text. */
const h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);

/** An SVG element. */
const s = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);

/** A sign of the kit; its drawing comes from the style sheet, and it says nothing to a screen reader. */
const sign = (name, size = "") => h("span", { class: `kit-sign kit-sign-${name} ${size}`, "aria-hidden": "true" });

/** Set an attribute only when it changes; null takes it away. */
function set(element, name, value) {
  if (value === null || value === undefined || value === false) element.removeAttribute(name);
  else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value === true ? "" : value);
}

/** Keep the children of an element in step with keys: known ones stay the same element, so that focus is kept. */
function keep(parent, keys, make, paint) {
  const known = parent.kitKept || (parent.kitKept = new Map());
  for (const [key, element] of known) if (!keys.includes(key)) { element.remove(); known.delete(key); }
  let place = null;
  for (const key of [...keys].reverse()) {
    let element = known.get(key);
    if (!element) { element = make(key); known.set(key, element); }
    paint?.(element, key);
    if (element.parentNode !== parent || element.nextSibling !== place) parent.insertBefore(element, place);
    place = element;
  }
}

function follow(scene, parts) {
  const changed = {};
  for (const [key, part] of Object.entries(parts)) {
    if ("all" in part) { scene[key] = part.all; changed[key] = null; continue; }
    for (const id of part.drop) delete scene[key][id];
    Object.assign(scene[key], part.set);
    changed[key] = { set: Object.keys(part.set), drop: part.drop };
  }
  return changed;
}

/** Classes that Python gives and takes while the module is on the page, which anywidget itself passes over. */
function wear(model, el) {
  let worn = [...el.classList].filter((each) => each.startsWith("kit-"));
  const dress = () => { el.classList.remove(...worn); worn = model.get("_dom_classes"); el.classList.add(...worn); };
  dress();
  model.on("change:_dom_classes", dress);
  return () => model.off("change:_dom_classes", dress);
}

/**
 * Make a module: `start(root, tools)` returns `{ paint(scene, changed), orders?: { name(values, data) }, stop?() }`.
 * `changed[key]` is null when the whole value came anew, else `{ set: [ids], drop: [ids] }`.
 * What comes before the whole scene is the difference from one that was never heard, so it is passed over.
 */
function frontModule(start) {
  return {
    render({ model, el }) {
      let scene = null;
      const undress = wear(model, el);
      const early = [];
      const tools = { gesture: (name, values = {}, data = []) => model.send({ gesture: name, ...values }, undefined, data) };
      const face = start(el, tools);
      const obey = (message, buffers) => face.orders?.[message.order]?.(message, buffers?.[0]);
      const hear = (message, buffers) => {
        if (message.whole) scene ||= {};
        if (message.order && !scene) early.push([message, buffers]);
        else if (message.order) obey(message, buffers);
        if (!scene || !Object.keys(message.scene || {}).length) return;
        face.paint(scene, follow(scene, message.scene));
        for (const each of early.splice(0)) obey(...each);
      };
      model.on("msg:custom", hear);
      tools.gesture("hello");
      return () => { model.off("msg:custom", hear); undress(); face.stop?.(); };
    },
  };
}

