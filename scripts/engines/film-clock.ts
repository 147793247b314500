/**
 * Runs in the page, and stands alone: from now on its clock goes on from picture to picture, `rate` of them a second, each once the
 * one before it was seen and judged. Every engine meets the same moments of a movement then, however slow it or its machine is.
 */
export function keepFilmTime(rate: number): void {
  let clock = performance.now();
  // Not by assignment: where that is refused it is without a word.
  const put = (object: object, name: string, value: unknown) =>
    Object.defineProperty(object, name, { value, configurable: true, writable: true });
  put(Performance.prototype, "now", () => clock);
  if (performance.now() !== clock) throw new Error("The page's clock cannot be set.");
  const due = new Map<number, FrameRequestCallback>();
  let asked = 0;
  put(window, "requestAnimationFrame", (callback: FrameRequestCallback) => {
    due.set(++asked, callback);
    return asked;
  });
  put(window, "cancelAnimationFrame", (id: number) => due.delete(id));

  /** A worker that was replaced in the middle of a picture answers no more. */
  const GIVEN_UP_MS = 8_000;
  let underWay = 0;
  const { postMessage } = Worker.prototype;
  // Comlink's messages: a call by its path, and its answer by the same id.
  put(Worker.prototype, "postMessage", function (this: Worker, ...args: Parameters<Worker["postMessage"]>) {
    const [message] = args;
    if (message?.path?.[0] === "estimate") {
      underWay += 1;
      const answered = ({ data }: MessageEvent) => {
        if (data?.id !== message.id) return;
        underWay -= 1;
        this.removeEventListener("message", answered);
      };
      this.addEventListener("message", answered);
    }
    return Reflect.apply(postMessage, this, args);
  });
  const { createImageBitmap } = window;
  put(window, "createImageBitmap", async (...args: unknown[]) => {
    underWay += 1;
    try {
      return await Reflect.apply(createImageBitmap, window, args);
    } finally {
      underWay -= 1;
    }
  });

  const pause = () => new Promise((done) => setTimeout(done, 5));
  const goOn = async (): Promise<never> => {
    for (;;) {
      clock += 1000 / rate;
      const callbacks = [...due.values()];
      due.clear();
      for (const callback of callbacks) callback(clock);
      // A picture that is made goes to the worker in the next tasks, and what was seen through the workout in the same way.
      const began = Date.now();
      do {
        await pause();
        await pause();
      } while (underWay > 0 && Date.now() - began < GIVEN_UP_MS);
      underWay = 0;
    }
  };
  void goOn();
}
