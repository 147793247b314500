import type { BrowserContext } from "playwright/test";

/** Lets the camera be unplugged by the event `unplug` of the page. */
export async function unpluggable(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      const stream = await ask(wanted);
      window.addEventListener("unplug", () => {
        const [track] = stream.getVideoTracks();
        track?.stop();
        track?.dispatchEvent(new Event("ended"));
      });
      return stream;
    };
  });
}
