import type { Obstacle } from "./contract.ts";

/** Whether repetitions can be counted with that in the way: a body that is only turned away is counted, if not judged. */
export function isCountable(obstacle: Obstacle | null): boolean {
  return obstacle === null || obstacle === "wrong-view";
}
