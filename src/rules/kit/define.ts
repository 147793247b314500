import { inWords } from "../../words/in-words.ts";
import type { Exercise, Repetition, Rule } from "../contract.ts";
import { EXERCISE_TEXTS } from "../exercise-texts.ts";
import type { ExerciseFacts } from "../facts.ts";
import type { Caps } from "./caps.ts";
import { type Faults, rulesOf } from "./fault.ts";
import { lateRule } from "./late-rule.ts";
import type { Movement } from "./movement.ts";
import { faultMetas, type Readings } from "./readings.ts";

/** The parts that the folder of every exercise has. */
interface Parts<Id extends string> {
  readonly facts: ExerciseFacts<Id>;
  readonly faults: Faults<never, Id>;
  readonly caps?: Caps<Id>;
  readonly motion: Exercise["motion"];
  readonly readings: Readings;
  readonly remarksOn?: (repetitions: readonly Repetition[]) => readonly string[];
}

/** An exercise from the parts of its folder, with a rule of its own. */
export function exerciseOf<Id extends string, State>(
  { facts, faults, caps = {}, motion, readings, remarksOn }: Parts<Id>,
  rule: Rule<State>,
): Exercise {
  const rare = { gentler: null, before: null, restAfter: null, weight: null, ownRange: null };
  const capped = Object.entries(caps).map(([id, { by: _, asks: _asks, meter: _meter, ...words }]) => ({
    id,
    ...words,
  }));
  const meta = inWords(
    { ...rare, ...facts, faults: faultMetas(faults, readings), caps: capped },
    EXERCISE_TEXTS,
  );
  return { meta, motion, rule: rule as Rule<unknown>, ...(remarksOn && { remarksOn }) };
}

/** An exercise that goes from rest to a top and back, from the parts of its folder. */
export function cyclicExercise<Measure extends string, InSpace extends Measure, Id extends string>(
  parts: Parts<Id> & { readonly faults: Faults<Measure, Id>; readonly movement: Movement<Measure, InSpace> },
): Exercise {
  const { facts, faults, movement, caps = {} } = parts;
  const rules = rulesOf(faults);
  const rule = lateRule({
    ...movement,
    view: facts.view,
    posture: facts.posture,
    capped: caps,
    rules: (variant) => {
      const voids = facts.variants.find(({ id }) => id === variant)?.voids ?? [];
      return rules.filter(({ id }) => !voids.some((fault) => fault === id));
    },
  });
  return exerciseOf(parts, rule);
}
