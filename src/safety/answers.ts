import * as v from "valibot";
import type { WeightSteps } from "../rules/contract.ts";
import type { LocalStore } from "../storage/local-store.ts";
import { tr } from "../words/words.ts";
import { type Clearance, clearanceOf } from "./clearance.ts";
import { isSameDay, painGate, worstToday } from "./pain-gate.ts";
import {
  answerSinceBeginning,
  latestAnswer,
  type PainEntry,
  type PainLog,
  type PainMoment,
  painAtBeginning,
  readPainLog,
  withEntry,
} from "./pain-log.ts";
import { readScreening, type Screening, withNone, withTick } from "./screening.ts";
import { type WeightedSet, type WeightGate, weightGate } from "./weight-gate.ts";

/** Past sets with a weight that are remembered. */
const REMEMBERED = 50;

/** Sets that were kept before they named their exercise are of this one: there was no other. */
const UNNAMED = "kettlebell-swing";

const Count = v.pipe(v.number(), v.minValue(0), v.maxValue(1000));
const WeightedSchema = v.array(
  v.object({
    exercise: v.optional(v.string(), UNNAMED),
    weight: Count,
    repetitions: Count,
    good: Count,
    unsafe: Count,
  }),
);

/**
 * What the person answered about their health, their back and their bell, kept on this device as soon as it is given.
 * All of it is read anew each time: another tab may have written it.
 */
export class Answers {
  /** Kilograms that were chosen for the next sets, by the ids of their exercises. */
  readonly #chosen = new Map<string, number>();

  /** `now` gives milliseconds since 1970. */
  constructor(
    private readonly store: LocalStore,
    private readonly now: () => number,
  ) {}

  /** What all the answers allow now. */
  get clearance(): Clearance {
    return clearanceOf(this.screening, this.#log, this.now());
  }

  /** The answers about health. */
  get screening(): Screening {
    return readScreening(this.store.read("screening"));
  }

  /** Ticks an item of the screening, or takes the tick back. */
  tick(id: string): void {
    this.store.write("screening", withTick(this.screening, id, this.now()));
  }

  /** Says "none of these" of a group of the screening, or takes it back. */
  none(group: Screening["none"][number]): void {
    this.store.write("screening", withNone(this.screening, group, this.now()));
  }

  /** Answers whether a doctor or physiotherapist knows about this. */
  asked(asked: NonNullable<Screening["asked"]>): void {
    this.store.write("screening", { ...this.screening, at: this.now(), asked });
  }

  /** Says of the answers about health that they still hold. */
  confirm(): void {
    this.store.write("screening", { ...this.screening, at: this.now() });
  }

  /** Pain that was told last, null when the person would not say; undefined when it has to be asked. */
  get pain(): number | null | undefined {
    const log = this.#log;
    return painGate(log, this.now()).is === "ask" ? undefined : latestAnswer(log)?.pain;
  }

  /** Pain at the beginning of the exercise that was begun last, null when it was not said. */
  get painBefore(): number | null {
    return painAtBeginning(this.#log);
  }

  /** Pain told since then; null before that, or when it was not said. */
  get painAfter(): number | null {
    const since = answerSinceBeginning(this.#log);
    return since?.is === "before" ? null : (since?.pain ?? null);
  }

  /** Keeps an answer about pain, 0..10, null when the person would rather not say. */
  tell(is: PainMoment, pain: number | null): void {
    this.#add({ is, at: this.now(), pain });
  }

  /** Keeps an answer that was put right in the history, if it is about today (`of` in milliseconds since 1970). */
  correct(is: PainMoment, pain: number, of: number): void {
    if (isSameDay(of, this.now())) this.tell(is, pain);
  }

  /** Exercise begins: answers from now on are held against what was told last. */
  begun(): void {
    this.#add({ is: "begun", at: this.now() });
  }

  /** The person has talked to a doctor or physiotherapist about today's pain and wants to go on. */
  override(): void {
    this.#add({ is: "override", at: this.now() });
  }

  /** Chooses a weight (kilograms) for the next sets of an exercise. */
  chooseWeight(exercise: string, weight: number): void {
    this.#chosen.set(exercise, weight);
  }

  /** The weight that was chosen for an exercise, kilograms; 0 without one. */
  weightFor(exercise: string): number {
    return this.#chosen.get(exercise) ?? 0;
  }

  /** How heavy it may be now: the worst pain of the day counts, and on a gentle day there is no weight. */
  weightGate(exercise: string, steps: WeightSteps): WeightGate {
    const sets = this.#weighted.filter((set) => set.exercise === exercise);
    const gate = weightGate(steps, sets, worstToday(this.#log, this.now()));
    const { gently } = this.clearance;
    return gate.open && gently !== null
      ? { open: false, why: `${gently} ${tr("Today that is {practice}.", { practice: steps.without })}` }
      : gate;
  }

  /** Remembers a set with a weight. */
  addWeighted(exercise: string, set: WeightedSet): void {
    this.store.write("swings", [...this.#weighted, { exercise, ...set }].slice(-REMEMBERED));
  }

  get #log(): PainLog {
    return readPainLog(this.store.read("pain-log"));
  }

  #add(entry: PainEntry): void {
    this.store.write("pain-log", withEntry(this.#log, entry));
  }

  /** Past sets with a weight, oldest first. */
  get #weighted(): v.InferOutput<typeof WeightedSchema> {
    const { success, output } = v.safeParse(WeightedSchema, this.store.read("swings"));
    return success ? output : [];
  }
}
