// Listens to a ticking socket. Silence means that the line or the server is gone; it says itself if the kernel is.

const SILENCE = 4000;
const RETRY = 1500;

/**
 * Calls `lost` when the ticks stop, `found` when they come again, and `gone` when there is no kernel any more.
 * The ticks can be paused, so that a page that nobody touches does not keep its session awake: the socket stays open
 * and silent, and its end is still heard.
 */
export function watchConnection(address, { lost, found, gone }) {
  let heard = Date.now();
  let broken = false;
  let paused = false;
  let socket = null;

  function listen() {
    socket = new WebSocket(address);
    socket.onopen = () => { if (paused) ask("quiet"); };
    socket.onmessage = ({ data }) => (data === "gone" ? gone() : hear());
    socket.onclose = () => {
      breakOff();
      setTimeout(listen, RETRY);
    };
  }

  function ask(word) {
    if (socket.readyState === WebSocket.OPEN) socket.send(word);
  }

  function hear() {
    heard = Date.now();
    if (broken) found();
    broken = false;
  }

  function breakOff() {
    if (!broken) lost();
    broken = true;
  }

  // A sleeping tab hears late without having lost anything, so a hidden page waits until it is looked at.
  setInterval(() => {
    if (!document.hidden && !paused && Date.now() - heard > SILENCE) breakOff();
  }, 500);
  document.addEventListener("visibilitychange", () => { heard = Date.now(); });
  window.addEventListener("offline", breakOff);
  listen();

  return {
    pause() {
      paused = true;
      ask("quiet");
    },
    resume() {
      if (!paused) return;
      paused = false;
      heard = Date.now();
      ask("tick");
    },
  };
}
