import { countOf, exercisePartOf, type Flow, openSet } from "./state.ts";

/** What a session without hands wants the camera to be watched for. */
export interface WantedRun {
  /** Changes when watching has to begin anew: another exercise, another set, or from placing to the set itself. */
  readonly key: string;
  readonly exercise: string;
  readonly variant: string | null;
  /** Repetitions still asked. */
  readonly asked: number;
}

/**
 * The run that is wanted now; null while nobody needs to be seen (guided steps, rests, the end). A set has a run of
 * its own, apart from the placing before it, and keeps it through its pauses: its recording begins with it, and a
 * led breath does too.
 */
export function wantedRun(flow: Flow): WantedRun | null {
  const part = exercisePartOf(flow);
  const { is } = flow.phase;
  if (part === null || is === "resting" || is === "finished") return null;
  const set = openSet(flow);
  const stage = set !== null && is !== "placing" ? "set" : "placing";
  return {
    key: `${flow.at}.${flow.set}.${stage}`,
    exercise: part.exercise,
    variant: part.variant,
    asked: Math.max(1, part.asked - (set === null ? 0 : countOf(set))),
  };
}

/** The exercise that the camera is first wanted for from here on; null when none is left. */
export function runToCome(flow: Flow): Omit<WantedRun, "key"> | null {
  const [next] = flow.steps.slice(flow.at).flatMap((step) => (step.kind === "exercise" ? [step] : []));
  return next === undefined ? null : { exercise: next.exercise, variant: next.variant, asked: next.asked };
}
