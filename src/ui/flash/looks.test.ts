import { expect, test } from "vitest";
import type { Earcon } from "../../voice/line.ts";
import { EARCONS } from "../../voice/sounds.ts";
import { FLASHES } from "./looks.ts";

test("Every sound has its flash, and no two of them look the same without colour", () => {
  const sounds = Object.keys(EARCONS) as Earcon[];
  expect(Object.keys(FLASHES).sort()).toEqual([...sounds].sort());
  const shapes = sounds.map((sound) => `${FLASHES[sound].line} ${FLASHES[sound].width}`);
  expect(new Set(shapes).size).toBe(sounds.length);
});
