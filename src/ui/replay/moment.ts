import type { ReplayedFrame } from "../../history/replayed.ts";

/** True while the judged angle is in its good zone. */
export function isInZone({ progress, goodTo }: Pick<ReplayedFrame, "progress" | "goodTo">): boolean {
  return progress !== null && progress >= 1 && progress <= goodTo;
}
