import { expect, test } from "vitest";
import { repetitionOf } from "../../rules/testing/sample-exercise.ts";
import { CLEAN, counted, listening, repeat } from "../testing/listener.ts";

test("Counts are spoken, with the half and the one before the last", () => {
  expect(repeat(listening(), Array(10).fill(CLEAN)).words()).toEqual([
    "Repetition one",
    "Repetition two",
    "Repetition three",
    "Repetition four",
    "Repetition five. Half way",
    "Repetition six",
    "Repetition seven",
    "Repetition eight",
    "Repetition nine. One more",
    "Repetition ten",
  ]);
});

test("Each repetition has its sound, at once", () => {
  expect(repeat(listening(), [CLEAN, CLEAN]).sounds()).toEqual(["repetition", "repetition"]);
});

test.each([
  [false, ["Left, one", "Right, two", "Left, three. Half way"]],
  [true, ["Left, one", "Right, one", "Left, two. Half way"]],
])(
  "Sides are spoken as the person's own; with a dose for each side (%s) each has its own number",
  (perSide, said) => {
    const listener = listening({ dose: { repetitions: 6, holdSeconds: 0, perSide } }, 6);
    for (const [i, side] of (["left", "right", "left"] as const).entries()) {
      listener.wait(4).tell(counted(repetitionOf({}, side), i + 1, 6));
    }
    expect(listener.words()).toEqual(said);
  },
);
