import { describe, expect, it } from "vitest";
import { loadCases } from "../scripts/evaluate/cases.ts";
import { EXERCISES } from "../src/exercises/registry.ts";
import { replayed } from "../src/history/replayed.ts";
import { judgeRecording } from "../src/rules/judge-recording.ts";
import { faultNotes } from "../src/ui/repetition-card/notes.ts";
import { chartOf, topOf } from "../src/ui/replay/stretch-chart.ts";

// What is said of a repetition on its card, in its replay and by the good zone is one verdict, whoever words it.

describe.each(
  EXERCISES.filter(({ meta }) => meta.topFaults.length > 0).map((one) => [one.meta.id, one] as const),
)("the replay of each labelled repetition: %s", (id, exercise) => {
  it("says good of no top in which the card names a fault, and names no fault of a top without one", async () => {
    for (const { recording } of loadCases([`fixtures/${id}`])) {
      const frames = await replayed(exercise, recording);
      for (const repetition of judgeRecording(exercise, recording).repetitions) {
        const { start, end, faults } = repetition;
        const during = frames.filter(({ t }) => t >= start && t <= end);
        const heading = chartOf(during, topOf(repetition, exercise.meta))?.heading ?? "";
        const found = faults.filter((fault) => exercise.meta.topFaults.includes(fault.id));
        const cues = exercise.meta.faults.filter((fault) => found.some(({ id }) => id === fault.id));
        expect(/good$|all the way/.test(heading), heading).toBe(
          found.length === 0 && topOf(repetition, exercise.meta).judged,
        );
        if (cues.length > 0)
          expect(
            cues.some(({ cue }) => heading.endsWith(cue)),
            heading,
          ).toBe(true);
      }
    }
  });
});

it("shows a zone as good that ends where the cards say that good begins", async () => {
  for (const { recording } of loadCases(["fixtures/bridge"])) {
    const exercise = EXERCISES.find(({ meta }) => meta.id === "bridge");
    if (exercise === undefined) throw new Error("There is no bridge.");
    const zones = (await replayed(exercise, recording)).flatMap(({ judged }) =>
      judged ? [judged.good] : [],
    );
    for (const repetition of judgeRecording(exercise, recording).repetitions) {
      for (const { id, numbers } of faultNotes(repetition, exercise.meta)) {
        const edge = { "hips-low": 0, "hips-high": 1 }[id];
        if (edge === undefined) continue;
        for (const zone of zones) expect(numbers).toContain(`good is ${zone[edge]}°`);
      }
    }
  }
});
