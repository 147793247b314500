import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { placeOf } from "../../coach/flow/place.ts";
import { countOf, currentSet, type Flow, stepOf } from "../../coach/flow/state.ts";
import { nextName } from "../../coach/flow/transitions.ts";
import { moveOf } from "../../demonstration/moves/index.ts";
import type { Exercise } from "../../rules/contract.ts";
import { emit } from "../events.ts";
import "../figure/figure.ts";
import "../live-controls/live-controls.ts";
import type { Said } from "../live/said.ts";
import { WakeLock } from "../live/wake-lock.ts";
import { base } from "../theme/base.ts";
import { interludeStyles } from "./interlude.styles.ts";
import { sentenceAt, sentenceOr } from "./sentence.ts";

/** What one moment shows. */
interface Shown {
  /** Warm-up or cool-down; between sets which exercise of how many is done, empty where there is but one. */
  readonly part: string;
  readonly title: string;
  /** Seconds that it still takes. */
  readonly left: number;
  readonly say: string;
  readonly figure: unknown;
}

/** Between sets: how long the rest or the led movement still takes, and what comes next. Read from afar. */
@customElement("pl-interlude")
export class Interlude extends LitElement {
  static override styles = [base, interludeStyles];

  @property({ attribute: false }) flow: Flow | null = null;

  /** Every exercise, to show the one that comes next. */
  @property({ attribute: false }) exercises: readonly Exercise[] = [];

  /** What the coach said last; null before anything was said. */
  @property({ attribute: false }) said: Said | null = null;

  @property({ type: Boolean }) muted = false;

  constructor() {
    super();
    new WakeLock(this);
  }

  override render() {
    const { flow } = this;
    if (flow === null) return nothing;
    const { phase } = flow;
    const step = stepOf(flow);
    if (phase.is === "guided" && step?.kind === "guided") {
      const part = step.part === "warm-up" ? "Warm-up" : "Cool-down";
      const move = moveOf(step.id);
      const figure = move === null ? nothing : html`<pl-figure .move=${move}></pl-figure>`;
      const own = sentenceAt(step.say.replace(`${step.name}. `, ""), step.seconds - phase.left);
      const say = sentenceOr(this.said, step.say, own, performance.now() / 1000);
      return this.screen(flow, { part, title: step.name, left: phase.left, say, figure });
    }
    if (phase.is !== "resting") return nothing;
    const next = nextName(flow);
    const own = next === null ? "" : `Next: ${next}`;
    const say = sentenceOr(this.said, own, own, performance.now() / 1000);
    return this.screen(flow, {
      part: doneWords(flow),
      title: "Rest",
      left: phase.left,
      say,
      figure: this.next(flow),
    });
  }

  private screen(flow: Flow, { part, title, left, say, figure }: Shown) {
    const resting = flow.phase.is === "resting";
    const time = clock(left);
    return html`
      <div class="words">
        <div class="head">
          <h1 tabindex="-1"><span class="part">${part}</span> ${title}</h1>
          ${this.correction(flow)}
        </div>
        <p class="left figures ${time.length > 2 ? "long" : ""}" role="timer" aria-label="Seconds left">${time}</p>
        <p class="say">${say}</p>
      </div>
      ${figure}
      <pl-live-controls
        only-sound
        row
        .muted=${this.muted}
        .stage=${this}
        .offers=${[{ label: resting ? "Go on now" : "Skip", action: { type: "skip" } }]}
      ></pl-live-controls>
      <div class="edge ${resting ? "still" : "good"}"></div>
    `;
  }

  /** The count of the set just done can still be put right. */
  private correction(flow: Flow) {
    const set = currentSet(flow);
    if (flow.phase.is !== "resting" || set === null) return nothing;
    return html`<p class="count figures">
      <span>Set done: ${countOf(set)}</span>
      <button aria-label="Take one away" @click=${() => emit(this, "pl-lead", { type: "undo" })}>−</button>
      <button aria-label="Add one" @click=${() => emit(this, "pl-lead", { type: "add", side: null })}>+</button>
    </p>`;
  }

  /** The figure doing what comes after the rest. */
  private next(flow: Flow) {
    const step = stepOf(flow);
    const again = step?.kind === "exercise" && flow.set < step.sets;
    const next = again ? step : flow.steps[flow.at + 1];
    if (next === undefined) return nothing;
    if (next.kind === "guided") {
      const move = moveOf(next.id);
      return move === null ? nothing : html`<pl-figure .move=${move}></pl-figure>`;
    }
    const exercise = this.exercises.find(({ meta }) => meta.id === next.exercise);
    return exercise === undefined
      ? nothing
      : html`<pl-figure .exercise=${exercise} .variant=${next.variant}></pl-figure>`;
  }
}

/** "Exercise 1 of 3 done", with the set where there are several of it. */
function doneWords(flow: Flow): string {
  const [place, step] = [placeOf(flow), stepOf(flow)];
  if (place === null || step?.kind !== "exercise") return "";
  const set = flow.set < step.sets ? `, set ${flow.set} of ${step.sets}` : "";
  return `Exercise ${place.number} of ${place.of}${set} done`;
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
