import type { ExerciseMeta } from "../../rules/contract.ts";
import type { Memory } from "../memory.ts";
import { editPlan, type PlanEdit } from "./edit.ts";
import { type Plan, readPlan } from "./plan.ts";
import { starterPlan } from "./starter.ts";

/** The week's plan as it is kept on this device; the starter plan until it is changed. */
export class KeptPlan {
  constructor(
    private readonly memory: Memory,
    private readonly metas: readonly ExerciseMeta[],
  ) {}

  /** The plan as it stands. */
  get plan(): Plan {
    return readPlan(this.memory.read("plan")) ?? starterPlan(this.metas);
  }

  /** Changes the plan. */
  edit(edit: PlanEdit): void {
    this.memory.write("plan", editPlan(this.plan, edit));
  }

  /** Back to the starter plan. */
  reset(): void {
    this.memory.write("plan", null);
  }
}
