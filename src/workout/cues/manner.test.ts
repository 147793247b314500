import { expect, test } from "vitest";
import { repetitionOf } from "../../rules/testing/sample-exercise.ts";
import { CLEAN, counted, LOW, listening, repeat } from "../testing/listener.ts";

/** What has to be heard at once. */
const SAFETY = {
  type: "interrupted",
  problem: { id: "x", message: "Stop here.", advice: "Rest.", retry: false },
} as const;

test("Safety cuts off what is being said and what waits", () => {
  const listener = listening().tell({ type: "direction", text: "Move a step further away" }).wait(0.1);
  listener.tell(counted(repetitionOf()));
  listener.tell(SAFETY).wait(5);
  expect(listener.words()).toEqual(["Move a step further away", "Stop here. Rest."]);
});

test("Counts only: counts, directions and the course of the workout are said, of a hold only the sounds", () => {
  const listener = repeat(listening({}, 10, 3, { amount: "counts", pace: 1 }), [LOW, CLEAN]);
  for (let hold = 0.05; hold < 3.2; hold += 0.05) listener.wait(0.05, { phase: "top", hold });
  listener.wait(3, { obstacle: "nobody" });
  expect(listener.words()).toEqual(["Repetition one", "Repetition two", "Come back into the picture"]);
  expect(listener.sounds()).toEqual(["repetition", "repetition", "hold-start", "hold-done", "lost-sight"]);
});

test("Quiet: everything is shown and sounded, and nothing but safety is spoken", () => {
  const listener = repeat(listening({}, 10, 0, { amount: "quiet", pace: 1 }), [LOW, CLEAN]);
  listener.tell(SAFETY);
  expect(listener.words()).toEqual([
    "Repetition one",
    "Nearly: lift a little",
    "Repetition two",
    "Good, that's it",
    "Stop here. Rest.",
  ]);
  expect(listener.heard.filter(({ line }) => line.aloud).map(({ line }) => line.text)).toEqual([
    "Stop here. Rest.",
  ]);
});
