import { expect, test } from "vitest";
import { exercise } from "../../exercises/drawing-in/index.ts";
import { repetitionOf } from "../../rules/testing/sample-exercise.ts";
import type { GuideMoment } from "../breath.ts";
import { counted, fault, listening } from "../testing/listener.ts";

const PHASES = { draw: "out", hold: "top", release: "back" } as const;

test.each([1.2, 1.6, 1.8, 2, 2.2, 2.4, 2.6, 3, 5, 8])(
  "What is seen in a hold has its turn after what was wrong in the last one, with a draw of %d s",
  (draw) => {
    for (const at of [3, 3.4, 3.8, 4.4]) {
      const listener = listening({ ...exercise.meta }, 5, 10);
      const lead = (phase: GuideMoment["phase"], length: number, round: number, seen?: [number, string]) => {
        for (let step = 0; step < length / 0.05; step++) {
          if (seen && step === Math.round(seen[0] / 0.05)) listener.tell(fault(seen[1]));
          listener.guide = { phase, seconds: step * 0.05, length, round };
          listener.wait(0.05, { phase: PHASES[phase] });
        }
      };
      lead("draw", 2.4, 1);
      lead("hold", 10, 1, [9.4, "let-go-early"]);
      lead("release", 4.6, 1);
      listener.tell(counted(repetitionOf({ "let-go-early": 0.1 })));
      lead("draw", draw, 2);
      lead("hold", 10, 2, [at, "hips-tilting"]);
      expect(listener.words()).toContain("Keep your hips still");
    }
  },
);
