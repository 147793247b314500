import type { ExerciseMeta } from "../../rules/contract.ts";
import { type DayLoad, hardDay } from "../safety/hard-day.ts";
import { painBefore } from "../safety/pain.ts";
import { gentleItem } from "./adjust.ts";
import { isPaused } from "./pause.ts";
import type { Plan, PlanItem } from "./plan.ts";

/** What is suggested for a day, and why; the person may choose otherwise, except where pain says stop. */
export type Suggestion =
  | { readonly kind: "rest"; readonly why: string; readonly planned: readonly PlanItem[] }
  | { readonly kind: "session"; readonly items: readonly PlanItem[]; readonly why: string | null }
  | { readonly kind: "stop"; readonly why: string };

/** What a day is asked about. */
export interface Day {
  /** Milliseconds since 1970: what is paused then is left out. */
  readonly now: number;
  /** Monday is 0. */
  readonly weekday: number;
  /** What yesterday came to; null when nothing was done. */
  readonly yesterday: DayLoad | null;
  /** Pain of this morning, 0..10; null before it was asked. */
  readonly pain: number | null;
}

/** What the plan suggests for a day: rest where it says so or after a hard day, the gentle way with a sore back. */
export function suggestionFor(plan: Plan, day: Day, metas: readonly ExerciseMeta[]): Suggestion {
  const today = plan.days[day.weekday];
  const advice = day.pain === null ? null : painBefore(day.pain);
  if (advice?.go === "stop") return { kind: "stop", why: advice.text };
  const all = today?.items ?? [];
  const planned = all.filter((item) => !isPaused(item, day.now));
  const hard = day.yesterday === null ? null : hardDay(day.yesterday);
  if (hard !== null) return { kind: "rest", why: hard, planned };
  if (planned.length === 0) {
    const why = all.length > 0 ? "All of today's exercises are paused." : today?.also || "A day of rest.";
    return { kind: "rest", why, planned };
  }
  if (advice?.go !== "gently") return { kind: "session", items: planned, why: null };
  const items = planned.map((item) => {
    const meta = metas.find(({ id }) => id === item.exercise);
    return meta === undefined ? item : gentleItem(item, meta);
  });
  return { kind: "session", items, why: advice.text };
}
