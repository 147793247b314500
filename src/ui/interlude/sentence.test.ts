import { expect, test } from "vitest";
import { sentenceAt, sentenceOr } from "./sentence.ts";

const TEXT = "Stand with soft knees. Turn slowly from side to side.";

test("the sentences of a movement take turns", () => {
  expect([0, 5.9, 6, 12].map((seconds) => sentenceAt(TEXT, seconds))).toEqual([
    "Stand with soft knees",
    "Stand with soft knees",
    "Turn slowly from side to side",
    "Stand with soft knees",
  ]);
});

test("a text of one sentence stays", () => {
  expect(sentenceAt("Let your arms swing.", 30)).toBe("Let your arms swing");
});

test("what the coach says is shown while it is said, and not twice", () => {
  const shown = "Next: Bridge";
  expect(sentenceOr({ text: "Rest, and drink a sip. Next: Bridge", at: 10 }, "", shown, 10.5)).toBe(
    "Rest, and drink a sip. Next: Bridge",
  );
  expect(sentenceOr({ text: "Rest, and drink a sip. Next: Bridge", at: 10 }, "", shown, 30)).toBe(shown);
  expect(sentenceOr({ text: TEXT, at: 10 }, TEXT, "Stand with soft knees", 10.5)).toBe(
    "Stand with soft knees",
  );
  expect(sentenceOr(null, "", shown, 0)).toBe(shown);
});
