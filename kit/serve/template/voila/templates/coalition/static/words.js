// The sentences of the page, put into it by the server in the person's language.

const sentences = JSON.parse(document.getElementById("kit-words").textContent);

/** The sentence called `name`, with each {value} filled in. */
export function words(name, values = {}) {
  return sentences[name].replace(/\{(\w+)\}/g, (_, key) => values[key]);
}

/** A moment as hours and minutes, the way the page's language writes them. */
export function clock(moment) {
  const form = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return form.format(moment);
}
