import * as v from "valibot";
import type { ExerciseMeta } from "../rules/contract.ts";
import type { LocalStore } from "../storage/local-store.ts";
import { editPlan, type PlanEdit } from "./edit.ts";
import { type Plan, readPlan } from "./plan.ts";
import { starterPlan } from "./starter.ts";

/** Declined offers that are remembered; older ones have long been followed by others. */
const REMEMBERED = 50;

const StayedSchema = v.array(v.pipe(v.string(), v.maxLength(500)));

/** The week's plan as it is kept on this device; the starter plan until it is changed. */
export class StoredPlan {
  /** `now` gives milliseconds since 1970. */
  constructor(
    private readonly store: LocalStore,
    private readonly metas: readonly ExerciseMeta[],
    private readonly now: () => number,
  ) {}

  /** The plan as it stands. */
  get plan(): Plan {
    return readPlan(this.store.read("plan")) ?? starterPlan(this.metas);
  }

  /** Ids of the offers that the person declined. */
  get stayed(): readonly string[] {
    const { success, output } = v.safeParse(StayedSchema, this.store.read("stayed"));
    return success ? output : [];
  }

  /** Changes the plan. */
  edit(edit: PlanEdit): void {
    this.#write(editPlan(this.plan, edit, this.now()));
  }

  /** Declines an offer, by its id. */
  stay(offer: string): void {
    this.store.write("stayed", [...this.stayed, offer].slice(-REMEMBERED));
  }

  /** Back to the starter plan; what was done before it counts for no offer. */
  reset(): void {
    const since = this.now();
    const { days, ...rest } = starterPlan(this.metas);
    const fresh = days.map((day) => ({ ...day, items: day.items.map((item) => ({ ...item, since })) }));
    this.#write({ ...rest, days: fresh });
  }

  /** True while the last change can be undone. */
  get undoable(): boolean {
    return readPlan(this.store.read("plan-before")) !== null;
  }

  /** Undoes the last change, whatever it was; does nothing where there is none. */
  undo(): void {
    const before = readPlan(this.store.read("plan-before"));
    if (before === null) return;
    this.store.write("plan", before);
    this.store.write("plan-before", null);
  }

  #write(plan: Plan): void {
    this.store.write("plan-before", this.plan);
    this.store.write("plan", plan);
  }
}
