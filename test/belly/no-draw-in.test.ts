import { expect, test } from "vitest";
import { BREATH_SHOWN } from "../../src/rules/belly.ts";
import { judgeScene } from "./judged.ts";
import { breathScenes, contrastScenes, drawingScenes, stillScenes } from "./scenes.ts";

/** Pictures a second: as few as a slow phone looks at. */
const FPS = 6;

const scenes = stillScenes();

test("there are sixty scenes and more in which no belly is drawn in", () => {
  expect(scenes.length).toBeGreaterThanOrEqual(60);
});

test.each(scenes)("no draw-in is reported: $name", (scene) => {
  const { reported, repetition } = judgeScene(scene, FPS);
  expect(reported).toBe(false);
  const names = repetition?.faults.map(({ id }) => id) ?? [];
  if (scene.group.startsWith("nobody breathes")) expect(repetition).toBeNull();
  if (scene.group.startsWith("hips tilt")) expect(names).toEqual(["hips-tilting"]);
  if (scene.group.startsWith("an arm lies")) expect(repetition?.notSeen).toContain("belly-not-in");
});

/** One of each condition, on stills in turn; the whole table, in three sizes, is what `npm run belly` prints. */
const drawing = drawingScenes()
  .filter(({ name }) => name.includes("trunk of 150 pixels"))
  .filter((_, i) => i % 7 === 0);

test("both holds, each still and each condition are among those that are drawn in", () => {
  const shown = (what: (name: string) => string | undefined) =>
    new Set(drawing.map(({ name }) => what(name)));
  expect(shown((name) => name.split(", ")[0])).toEqual(new Set(["turf", "mat", "drawn"]));
  expect(shown((name) => name.split(", ").at(-1))).toEqual(new Set(["held 10 s", "held 5 s"]));
});

test.each(drawing)("a draw-in is reported with its hold: $name", (scene) => {
  const { reported, repetition } = judgeScene(scene, FPS);
  expect(reported).toBe(true);
  const isEarly = scene.name.endsWith("held 5 s");
  expect(repetition?.faults.map(({ id }) => id)).toEqual(isEarly ? ["let-go-early"] : []);
  // It takes two seconds to come out, of which the first still is drawn in further than a breath goes.
  expect(repetition?.hold).toBeGreaterThan(isEarly ? 4.8 : 9.3);
  expect(repetition?.hold).toBeLessThan(isEarly ? 6.8 : 10.2);
});

const faint = contrastScenes().filter(({ name }) => name.includes("trunk of 150 pixels"));

test.each(faint)(
  "however little a shirt differs, the belly is told rightly or not at all: $name",
  (scene) => {
    const { reported, repetition } = judgeScene(scene, FPS);
    if (scene.contrast >= 20) expect(reported).toBe(true);
    if (!reported) {
      expect(repetition?.notSeen).toContain("belly-not-in");
      expect(repetition?.hold).toBeNull();
      return;
    }
    const isEarly = scene.name.endsWith("held 5 s");
    expect(repetition?.faults.map(({ id }) => id)).toEqual(isEarly ? ["let-go-early"] : []);
    expect(Math.abs((repetition?.hold ?? 0) - (isEarly ? 5.8 : 9.8))).toBeLessThan(1);
  },
);

const breathing = breathScenes().filter(
  ({ name, breathing }) => breathing !== 1 && /shake|pressed/.test(name),
);

test.each(breathing)("a breath is told from none: $name", (scene) => {
  const { breath } = judgeScene(scene, FPS);
  expect(breath).not.toBeNull();
  expect((breath ?? 0) > BREATH_SHOWN).toBe(scene.breathing > 0);
});
