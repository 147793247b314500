import { isBack, isPaused } from "../../plan/pause.ts";
import type { PlanItem } from "../../plan/plan.ts";
import { dateFormat } from "../theme/locale.ts";

const DAY = dateFormat({ weekday: "long", day: "numeric", month: "long" });

/** Said where an exercise stands in the plan: until when it is paused, or that it came back; null for neither. */
export function pauseWords(item: PlanItem, now: number): string | null {
  if (isPaused(item, now)) return `Paused until ${DAY.format(item.pausedUntil)}`;
  return isBack(item, now) ? "Back after its pause. Begin small." : null;
}
