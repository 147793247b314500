import type { ExerciseMeta } from "../rules/contract.ts";
import type { Clearance, Stop } from "../safety/clearance.ts";
import { type DayLoad, hardDay } from "../safety/hard-day.ts";
import { text, tr } from "../words/words.ts";
import { type AllowedItems, allowedItems } from "./allowed.ts";
import { isPaused } from "./pause.ts";
import type { Plan, PlanItem } from "./plan.ts";

/** What is suggested for a day, and why; the person may choose otherwise, except where pain says stop. */
export type Suggestion =
  | { readonly kind: "rest"; readonly why: string; readonly planned: readonly PlanItem[] }
  | ({ readonly kind: "workout"; readonly why: string | null } & AllowedItems)
  | { readonly kind: "stop"; readonly stop: Stop };

/** What a day is asked about. */
export interface Day {
  /** Milliseconds since 1970: what is paused then is left out. */
  readonly now: number;
  /** Monday is 0. */
  readonly weekday: number;
  /** What yesterday came to; null when nothing was done. */
  readonly yesterday: DayLoad | null;
  /** What the answers about health and pain allow. */
  readonly clearance: Clearance;
}

/** What the plan suggests for a day: rest where it says so or after a hard day, what the answers allow on any other. */
export function suggestionFor(plan: Plan, day: Day, metas: readonly ExerciseMeta[]): Suggestion {
  const today = plan.days[day.weekday];
  const { stop, gently } = day.clearance;
  if (stop !== null) return { kind: "stop", stop };
  const all = today?.items ?? [];
  const planned = all.filter((item) => !isPaused(item, day.now));
  const hard = day.yesterday === null ? null : hardDay(day.yesterday);
  if (hard !== null) return { kind: "rest", why: hard, planned };
  if (planned.length === 0) {
    const why =
      all.length > 0 ? tr("All of today's exercises are paused.") : tr(today?.also || text("A day of rest."));
    return { kind: "rest", why, planned };
  }
  return { kind: "workout", why: gently, ...allowedItems(planned, metas, day.clearance) };
}
