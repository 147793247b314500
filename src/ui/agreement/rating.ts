import {
  FORMAT,
  FORMAT_VERSION,
  itemKey,
  type JudgedItem,
  type Judgements,
  type Verdict,
} from "../../agreement/judgements.ts";
import { chooseItems, type StudyItem, showingOrder } from "../../agreement/study.ts";
import type { FaultMeta } from "../../rules/contract.ts";
import { type JudgeableRecording, randomFor } from "./replays.ts";

/** What is shown to the rater. */
interface Showing {
  readonly recording: JudgeableRecording;
  readonly item: StudyItem;
  /** The cues that are asked about. */
  readonly faults: readonly FaultMeta[];
}

/** One rater at one study: what comes when, and what was answered. */
export class Rating {
  readonly #chosen: readonly StudyItem[];
  readonly #order: readonly number[];
  readonly #answers: Verdict[] = [];

  constructor(
    private readonly recordings: readonly JudgeableRecording[],
    private readonly part: { readonly study: number; readonly rater: string; readonly count: number },
  ) {
    const all = recordings.flatMap(({ items }) => items);
    this.#chosen = chooseItems(all, part.count, randomFor(part.study));
    this.#order = showingOrder(this.#chosen.length, randomFor(part.study, part.rater));
  }

  /** How many were answered, and how many there are. */
  get at(): number {
    return this.#answers.length;
  }

  get showings(): number {
    return this.#order.length;
  }

  /** What is shown now; null when all is answered. */
  get now(): Showing | null {
    const item = this.#chosen[this.#order[this.at] ?? -1];
    const recording = this.recordings.find(({ items }) => item !== undefined && items.includes(item));
    if (item === undefined || recording === undefined) return null;
    return { recording, item, faults: faultsOf(recording) };
  }

  answer(verdict: Verdict): void {
    this.#answers.push(verdict);
  }

  /** All that was answered so far, as it is saved. */
  get judgements(): Judgements {
    const items = new Map<string, JudgedItem>();
    for (const [at, verdict] of this.#answers.entries()) {
      const item = this.#chosen[this.#order[at] ?? -1];
      if (item === undefined) continue;
      const key = itemKey(item);
      items.set(key, { ...item, answers: [...(items.get(key)?.answers ?? []), verdict] });
    }
    const { study, rater } = this.part;
    return { format: FORMAT, version: FORMAT_VERSION, study, rater, items: [...items.values()] };
  }
}

/** Every cue of the exercise but those that its way makes void: they are in what the app says of each of its repetitions. */
function faultsOf({ exercise, items }: JudgeableRecording): readonly FaultMeta[] {
  const asked = items.find(({ app }) => app.repetition === "yes")?.app.faults ?? null;
  return exercise.meta.faults.filter(({ id }) => asked === null || id in asked);
}
