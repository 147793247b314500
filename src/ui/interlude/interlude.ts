import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { countOf, currentSet, type Flow, stepOf } from "../../coach/flow/state.ts";
import { nextName } from "../../coach/flow/transitions.ts";
import type { Exercise } from "../../rules/contract.ts";
import { emit } from "../events.ts";
import "../figure/figure.ts";
import "../live-controls/live-controls.ts";
import { WakeLock } from "../live/wake-lock.ts";
import { base } from "../theme/base.ts";
import { interludeStyles } from "./interlude.styles.ts";

/** Between sets: how long the rest or the led movement still takes, and what comes next. Read from afar. */
@customElement("pl-interlude")
export class Interlude extends LitElement {
  static override styles = [base, interludeStyles];

  @property({ attribute: false }) flow: Flow | null = null;

  /** Every exercise, to show the one that comes next. */
  @property({ attribute: false }) exercises: readonly Exercise[] = [];

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
      return this.screen(flow, phase.left, step.name, html`<p class="say">${step.say}</p>`, part);
    }
    if (phase.is !== "resting") return nothing;
    const next = nextName(flow);
    const say = next === null ? nothing : html`<p class="say">Next: ${next}</p>`;
    return this.screen(flow, phase.left, "Rest", say, "Rest");
  }

  private screen(flow: Flow, left: number, title: string, say: unknown, part: string) {
    const next = flow.phase.is === "resting" ? this.nextExercise(flow) : null;
    return html`
      <div class="main">
        <div class="words">
          <p class="part soft" ?hidden=${part === title}>${part}</p>
          <h1 tabindex="-1">${title}</h1>
          <p class="left figures" role="timer" aria-label="Seconds left">${clock(left)}</p>
          ${say}
        </div>
        ${next === null ? nothing : html`<pl-figure .exercise=${next}></pl-figure>`}
      </div>
      <div class="bottom">
        ${this.correction(flow)}
        <pl-live-controls
          only-sound
          row
          .muted=${this.muted}
          .stage=${this}
          .offers=${[{ label: flow.phase.is === "resting" ? "Go on now" : "Skip", action: { type: "skip" } }]}
        ></pl-live-controls>
      </div>
    `;
  }

  /** The count of the set just done can still be put right. */
  private correction(flow: Flow) {
    const set = currentSet(flow);
    if (flow.phase.is !== "resting" || set === null) return html`<span></span>`;
    return html`<p class="count figures">
      <span>Set done: ${countOf(set)}</span>
      <button aria-label="Take one away" @click=${() => emit(this, "pl-lead", { type: "undo" })}>−</button>
      <button aria-label="Add one" @click=${() => emit(this, "pl-lead", { type: "add", side: null })}>+</button>
    </p>`;
  }

  private nextExercise(flow: Flow): Exercise | null {
    const step = stepOf(flow);
    const again = step?.kind === "exercise" && flow.set < step.sets;
    const next = again ? step : flow.steps[flow.at + 1];
    if (next?.kind !== "exercise") return null;
    return this.exercises.find(({ meta }) => meta.id === next.exercise) ?? null;
  }
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
