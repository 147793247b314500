import type { Side } from "../pose/joints.ts";
import type { ExerciseMeta } from "../rules/contract.ts";
import { inEnglish, text, tr } from "../words/words.ts";
import { quietSeconds } from "../workout/quiet-breaths.ts";
import type { ExerciseStep, FreeStep, LedStep } from "../workout/step.ts";

/** What is done of an exercise in one workout. */
export interface ExerciseOrder {
  readonly exercise: string;
  readonly variant: string | null;
  readonly sets: number;
  /** Of each side where the exercise has a dose for each side. */
  readonly repetitions: number;
  readonly holdSeconds: number;
  /** The only side that is asked for, the person's own; absent for both. */
  readonly side?: Side | undefined;
  /** How far it may go at most, by the ids of the exercise's caps, degrees; absent where nothing was asked. */
  readonly caps?: Readonly<Record<string, number>> | undefined;
}

/** Rest between sets and exercises, seconds: enough to breathe and to drink. */
const REST_SECONDS = 45;

/** Dynamic warm-up by the general advice for sore backs: walking, lunges, turning side to side. */
const WARM_UP: readonly LedStep[] = [
  {
    kind: "guided",
    part: "warm-up",
    id: "walk-on-the-spot",
    name: text("Walk on the spot"),
    say: text("Walk on the spot. Let your arms swing."),
    seconds: 60,
  },
  {
    kind: "guided",
    part: "warm-up",
    id: "turn-side-to-side",
    name: text("Turn side to side"),
    say: text("Stand with soft knees. Turn slowly from side to side."),
    seconds: 40,
  },
  {
    kind: "guided",
    part: "warm-up",
    id: "small-lunges",
    name: text("Small lunges"),
    say: text("Step forward and bend a little. Change legs."),
    seconds: 40,
  },
];

/** Quiet breaths of a pause. */
const BREATHS = 5;

const COOL_DOWN: readonly LedStep[] = [
  {
    kind: "guided",
    part: "cool-down",
    id: "knees-to-chest",
    name: text("Knees to chest"),
    say: text("Lie on your back. Draw your knees gently towards you."),
    seconds: 30,
  },
];

/**
 * A pause of five quiet breaths. They are led by the clock; where `reader` is given, an exercise that is judged by the belly and whose
 * picture is set up, by the person's own breath as far as it is seen.
 */
function slowBreaths(say: string, reader: ExerciseMeta | undefined): LedStep {
  return {
    kind: "guided",
    part: "cool-down",
    id: "slow-breaths",
    name: text("Slow breaths"),
    say,
    seconds: quietSeconds(BREATHS),
    breaths: BREATHS,
    ...(reader === undefined ? {} : { watchedAs: reader.id }),
  };
}

/** A pause of quiet breaths on its own, before the camera as it stands for an exercise that is judged by the belly. */
export function breathingPause(reader: ExerciseMeta): readonly LedStep[] {
  return [slowBreaths(text("Lie on your back, knees bent, side to the camera. Breathe quietly."), reader)];
}

/**
 * A whole workout: the warm-up, the exercises in the order given, the cool-down. Exercises that are not in `metas`
 * are left out; with none left the result is empty.
 */
export function workoutSteps(
  orders: readonly ExerciseOrder[],
  metas: readonly ExerciseMeta[],
): readonly LedStep[] {
  const exercises = exerciseSteps(orders, metas);
  if (exercises.length === 0) return [];
  const reader = metas.find(
    ({ id, readsBelly }) => readsBelly && exercises.some(({ exercise }) => exercise === id),
  );
  const say =
    reader === undefined
      ? text("Stay lying. Breathe in, and slowly out.")
      : text("Stay lying and breathe quietly. I look at your belly.");
  return [...WARM_UP, ...exercises, ...COOL_DOWN, slowBreaths(say, reader)];
}

/** The exercises alone, for someone who chose a single one. */
export function exerciseSteps(
  orders: readonly ExerciseOrder[],
  metas: readonly ExerciseMeta[],
): readonly ExerciseStep[] {
  return orders.flatMap((order): ExerciseStep[] => {
    const meta = metas.find(({ id }) => id === order.exercise);
    return meta === undefined ? [] : [partOf(order, meta)];
  });
}

/** How often an order's repetitions are asked for: of each side, unless one is named or the exercise knows none. */
export function sidesOf({ side }: Pick<ExerciseOrder, "side">, { dose }: Pick<ExerciseMeta, "dose">): 1 | 2 {
  return dose.perSide && side === undefined ? 2 : 1;
}

const ONLY: Readonly<Record<Side, string>> = {
  left: text("Only your left side"),
  right: text("Only your right side"),
};

/** What is said before the first set. */
function beforeOf({ side }: ExerciseOrder, { before }: ExerciseMeta): string | null {
  return side === undefined ? before : tr(ONLY[side]);
}

/** Why an exercise is left out where nobody is led, and whether its own page is the way to it. */
export type WhyLeftOut = Pick<FreeStep["leftOut"][number], "why" | "hasOwnWay">;

/**
 * A workout in which nobody is led: the sets are those of whatever is recognised of these exercises, as many repetitions as the
 * person likes. Of the others in `metas` it is said that they are left out, and why where `whys` knows it by their ids.
 */
export function freeStep(
  orders: readonly ExerciseOrder[],
  metas: readonly ExerciseMeta[],
  whys: ReadonlyMap<string, WhyLeftOut> = new Map(),
): FreeStep {
  const others = metas.filter(({ id }) => orders.every(({ exercise }) => exercise !== id));
  const leftOut = others.map(({ id, text: words }) => ({
    exercise: id,
    name: inEnglish(() => words.name),
    ...whys.get(id),
  }));
  const exercises = exerciseSteps(orders, metas).map((step) => ({
    ...step,
    asked: 0,
    sets: 1,
    restSeconds: 0,
  }));
  return { kind: "free", name: text("Just move"), exercises, leftOut };
}

function partOf(order: ExerciseOrder, meta: ExerciseMeta): ExerciseStep {
  return {
    kind: "exercise",
    exercise: meta.id,
    // Kept in English, whatever is spoken: a workout that was left may be taken up in another language.
    ...inEnglish(() => ({ name: meta.text.name, ready: meta.text.ready, before: beforeOf(order, meta) })),
    variant: order.variant,
    asked: order.repetitions * sidesOf(order, meta),
    ...(order.side === undefined ? {} : { side: order.side }),
    holdSeconds: order.holdSeconds,
    ...(order.caps === undefined ? {} : { caps: order.caps }),
    paced: meta.paced,
    sets: order.sets,
    restSeconds: REST_SECONDS,
  };
}
