import type { ExerciseMeta } from "../../rules/contract.ts";
import { type Flow, type FlowStep, openingOf } from "../flow/state.ts";
import { exerciseSteps } from "../flow/steps.ts";
import { type Clearance, limitFor } from "../safety/clearance.ts";
import { gentleItem } from "./adjust.ts";
import type { PlanItem } from "./plan.ts";

/** What of a session may be done now. */
export interface AllowedItems {
  /** In their order; those that go gently the easier way, with few repetitions. */
  readonly items: readonly PlanItem[];
  /** What is left out, and why. */
  readonly leftOut: readonly { readonly item: PlanItem; readonly why: string }[];
}

/** What the answers about health and pain leave of a session; exercises that are not in `metas` stay as they are. */
export function allowedItems(
  all: readonly PlanItem[],
  metas: readonly ExerciseMeta[],
  clearance: Clearance,
): AllowedItems {
  const items: PlanItem[] = [];
  const leftOut: { item: PlanItem; why: string }[] = [];
  for (const item of all) {
    const meta = metas.find(({ id }) => id === item.exercise);
    const limit = meta === undefined ? null : limitFor(meta, clearance);
    if (limit?.is === "out") leftOut.push({ item, why: limit.why });
    else items.push(meta !== undefined && limit?.is === "easier" ? gentleItem(item, meta) : item);
  }
  return { items, leftOut };
}

/**
 * A session that was left, as it may be taken up now: exercises to come that are not offered any more fall out, the
 * others go gently where the answers say so. What was done stays. Null when no exercise is left of it.
 */
export function allowedFlow(flow: Flow, metas: readonly ExerciseMeta[], clearance: Clearance): Flow | null {
  const allowed = (step: FlowStep): readonly FlowStep[] => {
    const meta = step.kind === "exercise" ? metas.find(({ id }) => id === step.exercise) : undefined;
    if (step.kind !== "exercise" || meta === undefined) return [step];
    const { exercise, variant, sets, holdSeconds } = step;
    const repetitions = step.asked / (meta.dose.perSide ? 2 : 1);
    const item = { exercise, variant, sets, repetitions, holdSeconds };
    return exerciseSteps(allowedItems([item], metas, clearance).items, metas);
  };
  const done = flow.steps.slice(0, flow.at);
  const current = flow.steps[flow.at];
  const toCome = flow.steps.slice(flow.at + 1).flatMap(allowed);
  const [now] = current === undefined ? [] : allowed(current);
  if (current === undefined || now === undefined) return withoutCurrent(flow, toCome);
  // A set under way goes on, however many are asked now.
  const kept = now.kind === "exercise" ? { ...now, sets: Math.max(now.sets, flow.set) } : now;
  const hadExercise = flow.steps.slice(flow.at).some(isExercise);
  return hadExercise && ![kept, ...toCome].some(isExercise)
    ? null
    : { ...flow, steps: [...done, kept, ...toCome] };
}

/** The session without the rest of the exercise under way. */
function withoutCurrent(flow: Flow, toCome: readonly FlowStep[]): Flow | null {
  const [next] = toCome;
  if (next === undefined || !toCome.some(isExercise)) return null;
  const sets = flow.sets.map((set) => (set.ended === null ? { ...set, ended: "skipped" as const } : set));
  const steps = [...flow.steps.slice(0, flow.at + 1), ...toCome];
  return { ...flow, steps, at: flow.at + 1, set: 1, sets, phase: openingOf(next) };
}

function isExercise({ kind }: FlowStep): boolean {
  return kind === "exercise";
}
