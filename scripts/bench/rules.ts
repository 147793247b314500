import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { simulate, USUAL } from "../../src/demonstration/simulate.ts";
import { EXERCISES } from "../../src/exercises/registry.ts";
import { poseFromPixels } from "../../src/pose/pose.ts";
import { keypointsOf, parseRecording, type Recording } from "../../src/pose/recording.ts";
import type { Exercise } from "../../src/rules/contract.ts";
import { advance, startRun } from "../../src/rules/runner.ts";
import { installSpaceNetwork } from "../space-network.ts";
import { median, quantile, say } from "./say.ts";

/** One step of a rule, with the body in space, may cost so much, in microseconds. */
const RULE_BUDGET = 400;

/** What one step of each rule costs, microseconds; tells also whether all keep to the budget. */
export function benchRules() {
  installSpaceNetwork();
  say(`\n${"One step of a rule".padEnd(27)} median us worst 1 %`);
  const ruleMicros: Record<string, number> = {};
  for (const exercise of EXERCISES) {
    const times = stepTimes(exercise, recordingsOf(exercise));
    ruleMicros[exercise.meta.id] = median(times);
    say(
      `  ${exercise.meta.id.padEnd(25)} ${median(times).toFixed(1).padStart(9)} ${quantile(times, 0.99).toFixed(0).padStart(9)}`,
    );
  }
  return { ruleMicros, isQuick: Object.values(ruleMicros).every((micros) => micros <= RULE_BUDGET) };
}

/** Microseconds of each step over the recordings, after one run that warms up. */
function stepTimes(exercise: Exercise, recordings: readonly Recording[]): number[] {
  const times: number[] = [];
  for (const warm of [true, false]) {
    for (const recording of recordings) {
      let run = startRun(exercise, { variant: null });
      for (const frame of recording.frames) {
        const keypoints = keypointsOf(frame);
        const pose = keypoints === null ? null : poseFromPixels(keypoints, recording.height);
        const began = performance.now();
        ({ run } = advance(run, { t: frame.t, pose, belly: frame.belly }));
        if (!warm) times.push((performance.now() - began) * 1000);
      }
    }
  }
  return times;
}

/** The exercise's fixtures, or a simulated set where it has none. */
function recordingsOf({ meta, motion }: Exercise): Recording[] {
  const folder = join("fixtures", meta.id);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
  if (names.length > 0) return names.map((name) => parseRecording(readFileSync(join(folder, name), "utf8")));
  const plan = { repetitions: [{}, {}, {}, {}, {}], entrance: true };
  return [simulate(motion, { exercise: meta.id, view: meta.view, plan, seed: 1, fps: 25, noise: USUAL })];
}
