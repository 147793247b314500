import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const DOCUMENT = readFileSync("docs/architecture.md", "utf8");

const HOPS = [...DOCUMENT.matchAll(/^\d+\. `(\w+)` in `([^`]+)`/gm)].map(([, name = "", path = ""]) => ({
  name,
  path,
}));

test.each(HOPS)("The way of one frame: $name is called in $path", ({ name, path }) => {
  expect(existsSync(path), path).toBe(true);
  expect(readFileSync(path, "utf8")).toMatch(new RegExp(`\\b${name}\\b(\\(|,|\\))`));
});

test("The way of one frame leads from the camera to the voice, the history and the screen", () => {
  expect(HOPS.map(({ name }) => name)).toEqual([
    "frames",
    "estimate",
    "estimate",
    "advanceWorkout",
    "judge",
    "advance",
    "step",
    "report",
    "foldEvent",
    "advanceCues",
    "say",
    "hear",
    "requestUpdate",
  ]);
});
