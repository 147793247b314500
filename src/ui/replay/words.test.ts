import { expect, it } from "vitest";
import { guessWords } from "./words.ts";

it("names what is a guess, pairs together, and no long list", () => {
  const end = (...parts: Parameters<typeof guessWords>[0]) => guessWords(parts).replace(/^.*saw\. /, "");
  expect(end()).toBe("What is faint is less sure.");
  expect(end("left arm")).toBe("Faint, since it is a guess: your left arm.");
  expect(end("trunk", "left arm", "right arm", "right leg")).toBe(
    "Faint, since it is a guess: your trunk, arms and right leg.",
  );
  expect(end("trunk", "left arm", "right arm", "right leg", "left leg")).toBe(
    "Most of you is faint, since from this side it is a guess.",
  );
});
