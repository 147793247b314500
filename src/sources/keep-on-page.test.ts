// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { keepOnPage } from "./keep-on-page.ts";

test("A video that no screen shows is put on the page, where Safari gives pictures of it, and plays on", () => {
  const video = document.createElement("video");
  const play = vi.spyOn(video, "play").mockResolvedValue();
  keepOnPage(video);
  expect(video.isConnected).toBe(true);
  expect(play).toHaveBeenCalledOnce();
  expect(video.parentElement?.ariaHidden ?? video.parentElement?.getAttribute("aria-hidden")).toBe("true");

  const screen = document.createElement("div");
  document.body.append(screen);
  screen.append(video);
  keepOnPage(video);
  expect(video.parentElement).toBe(screen);

  screen.remove();
  keepOnPage(video);
  expect(video.isConnected).toBe(true);
});
