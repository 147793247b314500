import { html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { asOtherExercise } from "../../history/other-exercise.ts";
import { type ReplayedFrame, replayed } from "../../history/replayed.ts";
import type { StoredSet } from "../../history/schema.ts";
import type { Recording } from "../../pose/recording.ts";
import type { Exercise } from "../../rules/contract.ts";
import { settledNetwork } from "../../space/installed.ts";
import { emit, type UiEvent } from "../events.ts";
import { HistoryElement } from "../history/history-element.ts";
import "../repetition-card/repetition-card.ts";
import type { Stretch } from "../replay/stretch.ts";
import "../save-recording/save-recording.ts";
import { leftOut, leftOutStyles } from "../summary/left-out.ts";
import { base, buttons } from "../theme/base.ts";
import { adder, type Option } from "../theme/choice.ts";
import { fields } from "../theme/fields.ts";
import "../timeline/timeline.ts";
import { plural, tr } from "../../words/words.ts";
import { setReviewStyles } from "./set-review.styles.ts";

/** How far below the screen a set is made ready. */
const AHEAD = "600px";

/** A kept set: its timeline, the repetition that is open, its replay, and a wrong count put right. */
@customElement("pl-set-review")
export class SetReview extends HistoryElement {
  static override styles = [base, buttons, fields, leftOutStyles, setReviewStyles];

  @property({ attribute: false }) set: StoredSet | null = null;
  @property({ attribute: false }) exercise: Exercise | null = null;

  /** Every exercise, for a set that was another one. */
  @property({ attribute: false }) exercises: readonly Exercise[] = [];

  /** What was seen of the set; null when it is not kept any more, undefined until it was read. */
  @state() private recording: Recording | null | undefined;
  @state() private frames: readonly ReplayedFrame[] = [];
  @state() private chosen: number | null = null;

  /** A recording is read when its set is about to be seen: a visit may have many. */
  private isNear = false;
  private readonly near = new IntersectionObserver(
    (entries) => {
      if (this.isNear || !entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.isNear = true;
      if (this.hasUpdated) void this.read();
    },
    { rootMargin: AHEAD },
  );

  override connectedCallback() {
    super.connectedCallback();
    this.addEventListener("pl-repetition", (event) =>
      this.choose((event as UiEvent<"pl-repetition">).detail),
    );
    this.near.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.near.disconnect();
  }

  override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get("set");
    const isAnother =
      changed.has("set") && (before?.id !== this.set?.id || before?.exercise !== this.set?.exercise);
    if (!isAnother && !changed.has("history")) return;
    this.chosen = worstOf(this.set);
    this.recording = undefined;
    this.aim();
    if (this.isNear) void this.read();
  }

  override render() {
    const { set, exercise, chosen } = this;
    if (set === null || exercise === null) return nothing;
    const open = chosen === null ? undefined : set.repetitions[chosen];
    return html`
      <pl-timeline
        ?hidden=${set.repetitions.length === 0}
        .repetitions=${set.repetitions}
        .removed=${set.corrected.removed}
        .chosen=${chosen}
      ></pl-timeline>
      ${this.bestAndWorst(set)}
      ${
        open === undefined || chosen === null
          ? nothing
          : html`<pl-repetition-card
              .repetition=${open}
              .exercise=${exercise.meta}
              .number=${chosen + 1}
            ></pl-repetition-card>`
      }
      ${this.replay(exercise)}
      ${leftOut({ unseen: [], ...set, exercise: exercise.meta })}
      ${this.corrections(set)}
      <p role="status">${this.message}</p>
    `;
  }

  private replay(exercise: Exercise) {
    const { recording } = this;
    if (recording === undefined) return nothing;
    if (recording === null)
      return html`<p class="soft">${tr("There is no replay: the joint positions of this set were removed to save room.")}</p>`;
    return html`
      <pl-replay
        .exercise=${exercise}
        .frames=${this.frames}
        .repetitions=${this.set?.repetitions ?? []}
        .variant=${this.set?.variant ?? null}
        .aspect=${recording.width / recording.height}
        .stretch=${this.stretch}
      ></pl-replay>
      <pl-save-recording .recording=${recording}></pl-save-recording>
    `;
  }

  private bestAndWorst({ repetitions }: StoredSet) {
    const scored = repetitions.flatMap(({ score }, i) => (score === null ? [] : [{ score, i }]));
    if (scored.length < 2) return nothing;
    const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
    const worst = scored.reduce((a, b) => (b.score < a.score ? b : a));
    return best.score === worst.score
      ? html`<p class="figures">${tr("All scored {score}.", { score: best.score })}</p>`
      : html`<p class="figures">
          ${tr("Best: repetition {best} with {bestScore}. Most to gain: repetition {worst} with {worstScore}.", { best: best.i + 1, bestScore: best.score, worst: worst.i + 1, worstScore: worst.score })}
        </p>`;
  }

  private corrections({ corrected, repetitions }: StoredSet) {
    const { chosen } = this;
    const isRemoved = chosen !== null && corrected.removed.includes(chosen);
    return html`<div class="corrections">
      <p>
        ${plural(repetitions.length, { one: "I saw {n} repetition.", other: "I saw {n} repetitions." })}
        ${corrected.removed.length > 0 ? tr("You took away {count}.", { count: corrected.removed.length }) : ""}
        ${corrected.added > 0 ? tr("You added {count}.", { count: corrected.added }) : ""}
      </p>
      ${
        chosen === null
          ? nothing
          : html`<button @click=${() => this.toggle(chosen)}>
              ${isRemoved ? tr("Count repetition {number} again", { number: chosen + 1 }) : tr("Repetition {number} was not a repetition", { number: chosen + 1 })}
            </button>`
      }
      ${this.others()}
      <button @click=${() => this.add(1)}>${tr("One repetition was missed")}</button>
      ${corrected.added > 0 ? html`<button @click=${() => this.add(-1)}>${tr("Take the added one away")}</button>` : nothing}
    </div>`;
  }

  /** What it may have been instead; once what was seen was read, since it is judged again by that. */
  private others() {
    if (this.recording === undefined || this.exercises.length === 0) return nothing;
    const others = this.exercises.filter(({ meta }) => meta.id !== this.set?.exercise);
    const named = others.map(({ meta }): Option<string> => [meta.id, meta.text.name]);
    const list = adder(null, tr("choose an exercise"), named, (id) => this.rename(id));
    return html`<label>${tr("No, this was")} ${list}</label>`;
  }

  private rename(id: string): void {
    const exercise = this.exercises.find(({ meta }) => meta.id === id);
    const { recording } = this;
    if (exercise === undefined) return;
    void this.attempt(async (history) => {
      await settledNetwork();
      await history.changeSet(this.set?.id ?? "", (set) => asOtherExercise(set, exercise, recording ?? null));
      emit(this, "pl-corrected", undefined);
    });
  }

  private stretch: Stretch | null = null;

  private choose(index: number): void {
    this.chosen = index;
    this.aim();
  }

  /** Keeps the same stretch object while it is the same repetition, so that the replay does not begin anew. */
  private aim(): void {
    const repetition = this.chosen === null ? undefined : this.set?.repetitions[this.chosen];
    this.stretch = repetition === undefined ? null : { from: repetition.start, to: repetition.end };
  }

  private toggle(index: number): void {
    this.correct(({ removed, added }) => ({
      added,
      removed: removed.includes(index) ? removed.filter((one) => one !== index) : [...removed, index],
    }));
  }

  private add(by: number): void {
    this.correct(({ removed, added }) => ({ removed, added: Math.max(0, added + by) }));
  }

  private correct(change: (corrected: StoredSet["corrected"]) => StoredSet["corrected"]): void {
    void this.attempt(async (history) => {
      await history.changeSet(this.set?.id ?? "", (set) => ({ ...set, corrected: change(set.corrected) }));
      emit(this, "pl-corrected", undefined);
    });
  }

  private read(): Promise<void> {
    return this.attempt(async (history) => {
      const { set, exercise } = this;
      const recording = set === null ? null : await history.recording(set.id);
      const [frames] =
        recording === null || exercise === null
          ? [[]]
          : await Promise.all([judgedAgain(exercise, recording), replayElement()]);
      if (set?.id !== this.set?.id) return;
      this.recording = recording;
      this.frames = frames;
    });
  }
}

/** Judged with the body in space as in the set itself, where that can be had. */
async function judgedAgain(exercise: Exercise, recording: Recording): Promise<readonly ReplayedFrame[]> {
  await settledNetwork();
  return replayed(exercise, recording);
}

/** The replay is loaded by those who look back, and not with the first page. */
async function replayElement(): Promise<void> {
  try {
    await import("../replay/replay.ts");
  } catch {
    throw new Error(tr("The replay could not be loaded. Load this page again."));
  }
}

/** The repetition with the most to gain is open at first; the first one when none was judged. */
function worstOf(set: StoredSet | null): number | null {
  if (set === null || set.repetitions.length === 0) return null;
  const scores = set.repetitions.map(({ score }) => score ?? 101);
  return scores.indexOf(Math.min(...scores));
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-set-review": SetReview;
  }
}
