import { YOUR_PART } from "../rules/body-words.ts";
import type { Repetition } from "../rules/contract.ts";
import type { Unseen } from "../rules/seen-stretches.ts";
import { tr } from "../words/words.ts";

/** What was not seen for this share of the repetitions' time is worth a word at the end of the set. */
const MUCH = 0.25;

/**
 * What was not seen of a stretch between its first and its last repetition, as it is said at its end; null where it was little.
 * That the posture was left is told at once, and no more afterwards.
 */
export function unseenRemark(
  unseen: readonly Unseen[],
  repetitions: readonly Pick<Repetition, "start" | "end">[],
): string | null {
  const [first, last] = [repetitions.at(0), repetitions.at(-1)];
  if (first === undefined || last === undefined) return null;
  const lasted = new Map<Unseen["why"], number>();
  for (const { start, end, why } of unseen) {
    const seconds = Math.min(end, last.end) - Math.max(start, first.start);
    if (seconds > 0 && why !== "posture") lasted.set(why, (lasted.get(why) ?? 0) + seconds);
  }
  const [most] = [...lasted].sort((a, b) => b[1] - a[1]);
  if (most === undefined || most[1] < MUCH * (last.end - first.start)) return null;
  return unseenText(most[0]);
}

function unseenText(why: Unseen["why"]): string {
  switch (why) {
    case "nobody":
    case "posture":
      return tr("At times I did not see you");
    case "view":
      return tr("At times you were turned away from where I can judge");
    case "movement":
      return tr("At times you moved in a way that I could not count");
    default:
      return tr("At times I did not see {part}", { part: YOUR_PART[why] });
  }
}
