import { expect, test } from "vitest";
import { exerciseById } from "../../exercises/registry.ts";
import { workoutSteps } from "../../plan/steps.ts";
import { projectionOf } from "../camera.ts";
import { outlineOf } from "../framing.ts";
import { span } from "../vector.ts";
import { moveOf } from "./index.ts";
import { framedMove, type Move, perform } from "./move.ts";

const bridge = exerciseById("bridge");
if (bridge === null) throw new Error("There is no bridge.");
const order = { exercise: "bridge", variant: null, sets: 1, repetitions: 5, holdSeconds: 3 };
const GUIDED = workoutSteps([order], [bridge.meta]).filter(({ kind }) => kind === "guided");

/** Times through one round, seconds apart. */
function times({ seconds }: Move, step: number): number[] {
  return Array.from({ length: Math.ceil(seconds / step) + 1 }, (_, i) => i * step);
}

test("every guided step of a workout has its movement", () => {
  expect(GUIDED.length).toBeGreaterThan(3);
  const without = GUIDED.filter((step) => step.kind === "guided" && moveOf(step.id) === null);
  expect(without).toEqual([]);
});

for (const step of GUIDED) {
  if (step.kind !== "guided") continue;
  const move = moveOf(step.id);
  if (move === null) continue;

  test(`${step.name} moves without a jump and ends where it began`, () => {
    const { at } = perform(move);
    const outlines = times(move, 0.05).map((t) => outlineOf(at(t).skeleton));
    const furthest = outlines.slice(1).map((points, i) => {
      const before = outlines[i] ?? points;
      return Math.max(...points.map((point, joint) => span(point, before[joint] ?? point)));
    });
    expect(Math.max(...furthest)).toBeLessThan(0.12);
    expect(Math.max(...furthest)).toBeGreaterThan(0.0003);
  });

  test(`${step.name} keeps the foot that stays where it is`, () => {
    const { at } = perform(move);
    const slips = times(move, 0.1).flatMap((t) => {
      const side = move.planted(t % move.seconds);
      if (side === null) return [];
      const [toe, first] = [at(t).skeleton.legs[side].toe, at(0).skeleton.legs[side].toe];
      return [Math.hypot(toe.x - first.x, toe.z - first.z), Math.abs(toe.y)];
    });
    expect(Math.max(0, ...slips)).toBeLessThan(0.03);
  });

  test(`${step.name} stays inside of the picture`, () => {
    const camera = framedMove(move, { aspect: 4 / 3 });
    const { project } = projectionOf(camera);
    for (const t of times(move, 0.25)) {
      for (const point of outlineOf(perform(move).at(t).skeleton)) {
        const { x, y } = project(point);
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(camera.aspect);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(1);
      }
    }
  });
}
