import type { ExerciseMeta } from "../../rules/contract.ts";
import type { Clearance } from "../../safety/clearance.ts";

/** Whether something still has to be asked before a set with the camera. */
export function mustAsk({ ask }: Pick<Clearance, "ask">, weighted: readonly ExerciseMeta[]): boolean {
  return ask.length > 0 || weighted.length > 0;
}
