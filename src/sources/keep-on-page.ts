/** Where a video waits that no screen shows: on the page, and not to be seen. */
let place: HTMLElement | null = null;

/**
 * Puts a video on the page that no screen shows at the moment: Safari gives no pictures of one that is on none. A screen takes it from
 * there.
 */
export function keepOnPage(video: HTMLVideoElement): void {
  if (video.isConnected) return;
  if (place === null) {
    place = document.createElement("div");
    place.setAttribute("aria-hidden", "true");
    place.style.cssText =
      "position:fixed;inset:0 auto auto 0;inline-size:1px;block-size:1px;overflow:hidden;opacity:0.01;pointer-events:none";
    document.body.append(place);
  }
  place.replaceChildren(video);
  // Taking a video off the page pauses it.
  void video.play().catch(() => undefined);
}
