import { expect, test } from "vitest";
import { projectionOf } from "../../src/demonstration/camera.ts";
import { choreograph } from "../../src/demonstration/choreography.ts";
import { framedFor, outlineOf } from "../../src/demonstration/framing.ts";
import { EXERCISES } from "../../src/exercises/registry.ts";

/** What the demonstration fills, and the edge of the picture that nothing may pass. */
const FILL = 0.78;
const EDGE = 0.02;

const shown = EXERCISES.flatMap(({ meta, motion }) =>
  [null, ...motion.faults].map((fault) => [meta.id, fault ?? "nothing wrong", motion, fault] as const),
);

test.each(shown)("%s with %s stays in the picture", (_, __, motion, fault) => {
  const faults = fault === null ? [] : [{ id: fault, severity: 1 }];
  const plan = { repetitions: [{}, { faults }, {}, { faults }] };
  const camera = framedFor(motion, plan, { aspect: 16 / 9, fill: FILL });
  const { project } = projectionOf(camera);
  const { at, duration } = choreograph(motion, plan);
  const outside: number[] = [];
  for (let t = 0; t < duration; t += 0.2) {
    for (const point of outlineOf(at(t).skeleton)) {
      const { x, y } = project(point);
      if (Math.max(Math.abs(x / camera.aspect - 0.5), Math.abs(y - 0.5)) > 0.5 - EDGE) outside.push(t);
    }
  }
  expect(outside).toEqual([]);
});
