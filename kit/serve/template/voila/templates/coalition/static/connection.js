// Listens to a ticking socket. Silence means that the line or the server is gone; it says itself if the kernel is.

const SILENCE = 4000;
const RETRY = 1500;

/**
 * Calls `lost` when the ticks stop, `found` when they come again, and `gone` when there is no kernel any more.
 * The ticks can be paused, so that a page that nobody touches does not keep its session awake.
 */
export function watchConnection(address, { lost, found, gone }) {
  let heard = Date.now();
  let broken = false;
  let paused = false;
  let socket = null;

  function listen() {
    if (paused) return;
    socket = new WebSocket(address);
    socket.onmessage = ({ data }) => (data === "gone" ? gone() : hear());
    socket.onclose = () => {
      if (paused) return;
      breakOff();
      setTimeout(listen, RETRY);
    };
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
      socket.close();
    },
    resume() {
      if (!paused) return;
      paused = false;
      heard = Date.now();
      listen();
    },
  };
}
