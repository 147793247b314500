import { expect, test } from "vitest";
import type { Caption } from "./caption.ts";
import { withSaid } from "./said.ts";

const CALM: Caption = { tone: "calm", text: "" };

test("What was just said is shown with the tone of the picture", () => {
  expect(withSaid(CALM, { text: "Repetition three. One more", at: 10 }, false, 11)).toEqual({
    tone: "calm",
    text: "Repetition three. One more",
  });
});

test("It goes when there was time to read it", () => {
  expect(withSaid(CALM, { text: "Repetition three. One more", at: 10 }, false, 14)).toBe(CALM);
});

test("A pause is told before what was said", () => {
  const paused: Caption = { tone: "still", text: "Paused while hidden" };
  expect(withSaid(paused, { text: "Repetition two", at: 10 }, true, 10)).toBe(paused);
});
