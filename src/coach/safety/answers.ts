import * as v from "valibot";
import type { Memory } from "../memory.ts";
import { type FirstUse, readFirstUse } from "./first-use.ts";
import { MOST_PAIN } from "./pain.ts";
import type { SwingSet } from "./swing-gate.ts";

/** An answer about pain holds for one visit: as long as sets count to the same session. Milliseconds. */
const VISIT = 45 * 60_000;

/** Past sets of swings that are remembered. */
const REMEMBERED = 50;

const PainSchema = v.object({
  at: v.number(),
  pain: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_PAIN))),
});

const Count = v.pipe(v.number(), v.minValue(0), v.maxValue(1000));
const SwingsSchema = v.array(v.object({ weight: Count, repetitions: Count, good: Count, unsafe: Count }));

/** What the person answered about their back and their bell, kept on this device. */
export class Answers {
  /** Kilograms of the bell that was chosen for the next sets of swings; 0 without one. */
  weight = 0;

  /** `now` gives milliseconds since 1970. */
  constructor(
    private readonly memory: Memory,
    private readonly now: () => number,
  ) {}

  /** The answer of the first use; null means that it has to be asked. */
  get firstUse(): FirstUse | null {
    return readFirstUse(this.memory.read("first-use"));
  }

  set firstUse(answer: FirstUse | null) {
    this.memory.write("first-use", answer);
  }

  /** Pain before this visit's exercise, null when the person would not say; undefined means that it has to be asked. */
  get pain(): number | null | undefined {
    const { success, output } = v.safeParse(PainSchema, this.memory.read("pain"));
    const age = success ? this.now() - output.at : Number.POSITIVE_INFINITY;
    return success && age >= 0 && age < VISIT ? output.pain : undefined;
  }

  set pain(pain: number | null | undefined) {
    this.memory.write("pain", pain === undefined ? null : { at: this.now(), pain });
  }

  /** Past sets of swings, oldest first. */
  get swings(): readonly SwingSet[] {
    const { success, output } = v.safeParse(SwingsSchema, this.memory.read("swings"));
    return success ? output : [];
  }

  /** Remembers a set of swings. */
  addSwings(set: SwingSet): void {
    this.memory.write("swings", [...this.swings, set].slice(-REMEMBERED));
  }
}
