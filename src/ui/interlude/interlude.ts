import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { moveOf } from "../../demonstration/moves/index.ts";
import type { Exercise } from "../../rules/contract.ts";
import {
  countOf,
  currentSet,
  exerciseStepOf,
  guidedStepOf,
  isWatched,
  type Progress,
  placeOf,
  stepOf,
} from "../../workout/progress.ts";
import type { QuietBreaths } from "../../workout/quiet-breaths.ts";
import type { WorkoutSnapshot } from "../../workout/snapshot.ts";
import type { ExerciseStep } from "../../workout/step.ts";
import "../breath-guide/breath-guide.ts";
import { emit } from "../events.ts";
import "../figure/figure.ts";
import "../live-controls/live-controls.ts";
import "../stage/stage.ts";
import { tr } from "../../words/words.ts";
import { dayOffers } from "../live/offers.ts";
import { WakeLock } from "../live/wake-lock.ts";
import { base } from "../theme/base.ts";
import { interludeStyles } from "./interlude.styles.ts";

/** Sentences longer than so many characters are set smaller, and smaller still: the time stays as large. */
const SHORT = 24;
const WHOLE_SENTENCE = 60;

/** What one moment shows. */
interface Shown {
  /** Warm-up or cool-down; between sets which exercise of how many is done, empty where there is but one. */
  readonly part: string;
  readonly title: string;
  /** Seconds that it still takes, or the quiet breaths in their place. */
  readonly left: number | QuietBreaths;
  readonly figure: unknown;
}

/** Between sets: how long the rest or the led movement still takes, and what comes next. Read from afar. */
@customElement("pl-interlude")
export class Interlude extends LitElement {
  static override styles = [base, interludeStyles];

  @property({ attribute: false }) progress: Progress | null = null;

  /** What is seen of whoever is looked at in a pause. */
  @property({ attribute: false }) snapshot: WorkoutSnapshot | null = null;

  /** Every exercise, to show the one that comes next. */
  @property({ attribute: false }) exercises: readonly Exercise[] = [];

  @property({ type: Boolean }) muted = false;

  constructor() {
    super();
    new WakeLock(this);
  }

  override render() {
    const { progress } = this;
    if (progress === null) return nothing;
    const { phase } = progress;
    const step = stepOf(progress);
    if ((phase.is === "guided" || phase.is === "breathing") && step?.kind === "guided") {
      const part = step.part === "warm-up" ? tr("Warm-up") : tr("Cool-down");
      const move = moveOf(step.id);
      const figure =
        this.seen(progress) ?? (move === null ? nothing : html`<pl-figure .move=${move}></pl-figure>`);
      const left = phase.is === "guided" ? phase.left : phase.breaths;
      return this.screen(progress, { part, title: tr(step.name), left, figure });
    }
    if (phase.is === "unwatched" && step?.kind === "exercise") {
      const figure = this.exerciseFigure(step);
      return this.screen(progress, {
        part: tr("Not watched"),
        title: tr(step.name),
        left: phase.left,
        figure,
      });
    }
    if (phase.is !== "resting") return nothing;
    const part = doneWords(progress);
    return this.screen(progress, { part, title: tr("Rest"), left: phase.left, figure: this.next(progress) });
  }

  private screen(progress: Progress, { part, title, left, figure }: Shown) {
    const resting = progress.phase.is === "resting";
    return html`
      <div class="words">
        <div class="head">
          <h1 tabindex="-1"><span class="part">${part}</span> ${title}</h1>
          ${this.correction(progress)}
        </div>
        ${typeof left === "number" ? timer(left) : breath(left, guidedStepOf(progress)?.breaths ?? 0)}
        <p class="say ${sizeOf(progress.shown.text)}">${progress.shown.text}</p>
      </div>
      <div class="figure">${figure}</div>
      <pl-live-controls
        only-sound
        row
        .muted=${this.muted}
        .offers=${[...dayOffers(progress), { label: skipWords(progress), action: { type: "skip" } }]}
      ></pl-live-controls>
      <div class="edge ${resting ? "still" : "good"}"></div>
    `;
  }

  /** Whoever is looked at, as the camera sees them; null while nobody is. */
  private seen(progress: Progress) {
    const { source = null, pose = null } = this.snapshot ?? {};
    if (!isWatched(progress) || source?.preview == null) return null;
    return html`<pl-stage .source=${source} .pose=${pose} view="side"></pl-stage>`;
  }

  /** The count of the set just done can still be put right. */
  private correction(progress: Progress) {
    const set = currentSet(progress);
    const isUnseen = exerciseStepOf(progress)?.unwatched === true;
    if (progress.phase.is !== "resting" || set === null || isUnseen) return nothing;
    const count = countOf(set);
    const words = tr("Set done: {count}", { count });
    return html`<p class="count figures">
      <span class="hidden-text">${words}</span>
      <span class="whole" aria-hidden="true">${words}</span>
      <button aria-label=${tr("Take one away")} @click=${() => emit(this, "pl-act", { type: "undo" })}>−</button>
      <span class="bare" aria-hidden="true">${count}</span>
      <button aria-label=${tr("Add one")} @click=${() => emit(this, "pl-act", { type: "add" })}>+</button>
    </p>`;
  }

  /** The figure doing what comes after the rest. */
  private next(progress: Progress) {
    const step = stepOf(progress);
    const again = step?.kind === "exercise" && progress.number < step.sets;
    const next = again ? step : progress.steps[progress.at + 1];
    if (next === undefined) return nothing;
    if (next.kind === "guided") {
      const move = moveOf(next.id);
      return move === null ? nothing : html`<pl-figure .move=${move}></pl-figure>`;
    }
    return next.kind === "free" ? nothing : this.exerciseFigure(next);
  }

  private exerciseFigure({ exercise: id, variant }: ExerciseStep) {
    const exercise = this.exercises.find(({ meta }) => meta.id === id);
    return exercise === undefined
      ? nothing
      : html`<pl-figure .exercise=${exercise} .variant=${variant}></pl-figure>`;
  }
}

function timer(left: number) {
  const time = clock(left);
  return html`<p class="left figures ${time.length > 2 ? "long" : ""}" role="timer" aria-label=${tr("Seconds left")}>${time}</p>`;
}

/** The breath under way, as full as the person is or is to be, and which one it is. */
function breath({ number, turn, full }: QuietBreaths, of: number) {
  // Before the first one there is nothing to follow yet.
  const moment = number === 0 ? null : { phase: turn, seconds: turn === "in" ? full : 1 - full, length: 1 };
  return html`<div class="breath">
    <pl-breath-guide .moment=${moment}></pl-breath-guide>
    <p class="figures">${number === 0 ? nothing : tr("{number} of {of}", { number, of })}</p>
  </div>`;
}

/** How large a sentence is written. */
function sizeOf({ length }: string): string {
  return length > WHOLE_SENTENCE ? "sentence" : length > SHORT ? "long" : "";
}

/** What a hand can do to go on. */
function skipWords({ phase }: Progress): string {
  if (phase.is === "resting") return tr("Go on now");
  return phase.is === "unwatched" ? tr("Set done") : tr("Skip");
}

/** "Exercise 1 of 3 done", with the set where there are several of it. */
function doneWords(progress: Progress): string {
  const [place, step] = [placeOf(progress), stepOf(progress)];
  if (place === null || step?.kind !== "exercise") return "";
  const exercise = { number: place.number, of: place.of };
  if (progress.number >= step.sets) return tr("Exercise {number} of {of} done", exercise);
  const set = { set: progress.number, sets: step.sets };
  return tr("Exercise {number} of {of}, set {set} of {sets} done", { ...exercise, ...set });
}

/** Seconds as they count down: "45", or "1:20" above a minute and a half. */
function clock(left: number): string {
  const whole = Math.ceil(left);
  return whole < 90 ? `${whole}` : `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-interlude": Interlude;
  }
}
