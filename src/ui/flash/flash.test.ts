// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Earcon } from "../../voice/line.ts";
import { Flash } from "./flash.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

test("Of two sounds at once each has its flash, one after the other", async () => {
  let sound: (earcon: Earcon) => void = () => undefined;
  const flash = new Flash();
  flash.speaker = {
    earcons: (listener) => {
      sound = listener;
      return () => undefined;
    },
  };
  document.body.append(flash);
  await flash.updateComplete;
  sound("repetition");
  sound("set-done");
  const seen: (string | null)[] = [];
  for (let i = 0; i < 20; i++) {
    vi.advanceTimersByTime(50);
    await flash.updateComplete;
    seen.push(flash.shadowRoot?.querySelector("div")?.dataset.sound ?? null);
  }
  expect(seen.filter((one, i) => one !== seen[i - 1])).toEqual(["repetition", null, "set-done", null]);
});
