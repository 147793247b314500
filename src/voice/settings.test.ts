import { expect, test } from "vitest";
import { DEFAULT_SETTINGS, FASTEST, readSettings, SLOWEST } from "./settings.ts";

test("Without stored settings everything is sensible", () => {
  expect(DEFAULT_SETTINGS).toEqual({
    volume: 0.8,
    voice: null,
    pace: 0.92,
    netVoices: false,
    amount: "all",
    speaks: "app",
  });
});

test.each([
  ["nothing", undefined],
  ["a text", "loud"],
  ["a list", [1, 2]],
  ["foreign fields", { colour: "red" }],
  ["values out of range", { volume: 7, pace: 0, amount: "most", voice: 3, speaks: "nobody" }],
])("Stored settings that are %s become the defaults", (_what, stored) => {
  expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
});

test("One damaged setting does not cost the others", () => {
  expect(
    readSettings({ volume: 0.3, pace: "fast", amount: "counts", voice: "Anna", speaks: "reader" }),
  ).toEqual({
    volume: 0.3,
    pace: 0.92,
    netVoices: false,
    amount: "counts",
    voice: "Anna",
    speaks: "reader",
  });
});

test.each([
  [SLOWEST - 0.01, DEFAULT_SETTINGS.pace],
  [SLOWEST, SLOWEST],
  [FASTEST, FASTEST],
  [FASTEST + 0.01, DEFAULT_SETTINGS.pace],
])("A stored pace of %d is read as %d", (pace, read) => {
  expect(readSettings({ pace }).pace).toBe(read);
});
