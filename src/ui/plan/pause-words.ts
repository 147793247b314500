import { isBack, isPaused } from "../../plan/pause.ts";
import type { PlanItem } from "../../plan/plan.ts";
import { tr } from "../../words/words.ts";
import { dateFormat } from "../theme/locale.ts";

const DAY = dateFormat({ weekday: "long", day: "numeric", month: "long" });

/** Said where an exercise stands in the plan: until when it is paused, or that it came back; null for neither. */
export function pauseWords(item: PlanItem, now: number): string | null {
  const { pausedUntil } = item;
  if (pausedUntil !== undefined && isPaused(item, now))
    return tr("Paused until {day}", { day: DAY.format(pausedUntil) });
  return isBack(item, now) ? tr("Back after its pause. Begin small.") : null;
}
