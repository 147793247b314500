import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { frameAt, type ReplayedFrame } from "../../history/replayed.ts";
import type { Exercise, Repetition } from "../../rules/contract.ts";
import "../chart/chart.ts";
import { base, buttons } from "../theme/base.ts";
import { choice, type Option } from "../theme/choice.ts";
import { fields } from "../theme/fields.ts";
import { Playback } from "./playback.ts";
import { replayStyles } from "./replay.styles.ts";
import "./side-by-side.ts";
import { decimal, tr } from "../../words/words.ts";
import type { Stretch } from "./stretch.ts";
import { chartOf, countedFrom, PHASE_WORDS, type TitledChart, type Top, topOf } from "./stretch-chart.ts";

/** Shown before and after a repetition, seconds. */
const AROUND = 0.8;

/** A recorded set, to be played, scrubbed, slowed and stepped: the person beside the figure doing it right. */
@customElement("pl-replay")
export class Replay extends LitElement {
  static override styles = [base, buttons, fields, replayStyles];

  @property({ attribute: false }) exercise: Exercise | null = null;
  @property({ attribute: false }) frames: readonly ReplayedFrame[] = [];

  /** The repetitions that were seen, and the variant that was chosen: the figure does the same at the same moment. */
  @property({ attribute: false }) repetitions: readonly Repetition[] = [];
  @property() variant: string | null = null;

  /** Width of the picture through its height. */
  @property({ type: Number }) aspect = 16 / 9;

  /** What to play round and round; null plays the whole set once. */
  @property({ attribute: false }) stretch: Stretch | null = null;

  /** True when all of it is looked at in spite of the stretch. */
  @state() private whole = false;

  private readonly playback = new Playback(this);

  /** The stretch that is looked at. */
  private shown: Stretch = { from: 0, to: 0 };

  override willUpdate(changed: PropertyValues) {
    if (!changed.has("frames") && !changed.has("stretch") && !changed.has("whole")) return;
    const [first, last] = [this.frames[0]?.t ?? 0, this.frames.at(-1)?.t ?? 0];
    if (this.stretch === null || this.whole) this.playback.limit(first, last, false);
    else
      this.playback.limit(
        Math.max(first, this.stretch.from - AROUND),
        Math.min(last, this.stretch.to + AROUND),
        true,
      );
    const { from, to } = this.playback;
    this.shown = { from, to };
    const chart = chartOf(
      this.frames.filter(({ t }) => t >= from && t <= to),
      this.whole ? null : this.top(),
    );
    this.chart = chart && countedFrom(this.zero, chart);
  }

  /** Where seconds are counted from: the beginning of the repetition that is looked at, or of the set. */
  private get zero(): number {
    return this.whole ? (this.frames[0]?.t ?? 0) : (this.stretch?.from ?? this.frames[0]?.t ?? 0);
  }

  /** The moment that is shown, in words: "1.2 seconds, top". */
  private moment(): string {
    const frame = this.frames[frameAt(this.frames, this.playback.t)];
    const part = frame === undefined ? "" : `, ${PHASE_WORDS[frame.phase]}`;
    const since = this.playback.t - this.zero;
    const seconds = decimal(Math.abs(since), 1);
    // A little of what was before the repetition is shown, too.
    const isBefore = since < 0 && seconds !== decimal(0, 1);
    return isBefore
      ? `${tr("{seconds} seconds before", { seconds })}${part}`
      : `${tr("{seconds} seconds", { seconds })}${part}`;
  }

  /** What was judged of the top of the repetition that is looked at. */
  private top(): Top | null {
    const one = this.repetitions.find(({ start }) => start === this.stretch?.from);
    const meta = this.exercise?.meta;
    if (one === undefined || meta === undefined) return null;
    return topOf(one, meta, meta.variants.find(({ id }) => id === this.variant)?.voids);
  }

  override render() {
    const { exercise, playback } = this;
    if (exercise === null || this.frames.length === 0) return nothing;
    const { t, from, to, playing } = playback;
    const moment = this.moment();
    return html`
      <pl-side-by-side
        .exercise=${exercise}
        .frames=${this.frames}
        .repetitions=${this.repetitions}
        .variant=${this.variant}
        .aspect=${this.aspect}
        .shown=${this.shown}
        .t=${t}
        .moment=${moment}
      ></pl-side-by-side>
      <div class="controls">
        <button class="primary" @click=${() => (playing ? playback.pause() : playback.play())}>
          ${playing ? tr("Pause") : tr("Play")}
        </button>
        <button @click=${() => this.step(-1)}>${tr("Step back")}</button>
        <button @click=${() => this.step(1)}>${tr("Step on")}</button>
        ${choice(tr("Pace"), paces(), playback.pace, (pace) => {
          playback.pace = pace;
        })}
        ${
          this.stretch === null
            ? nothing
            : choice(tr("Show"), shows(), this.whole ? "whole" : "", (show) => {
                this.whole = show !== "";
              })
        }
      </div>
      <label class="scrub"
        ><span>${tr("Moment")} <span class="figures" aria-hidden="true">${moment}</span></span>
        <input
          type="range"
          min=${from}
          max=${to}
          step="0.02"
          .value=${String(t)}
          aria-label=${tr("Moment")}
          aria-valuetext=${moment}
          @input=${this.scrub}
        />
      </label>
      ${
        this.chart === null
          ? nothing
          : html`<pl-chart heading=${this.chart.heading} .data=${this.chart.data} .at=${t - this.zero}></pl-chart>`
      }
    `;
  }

  /** The chart of the stretch; null where nothing is measured over time. */
  private chart: TitledChart | null = null;

  private step(by: number): void {
    this.playback.pause();
    const next = this.frames[frameAt(this.frames, this.playback.t) + by];
    if (next !== undefined) this.playback.seek(next.t);
  }

  private scrub({ target }: Event): void {
    this.playback.pause();
    if (target instanceof HTMLInputElement) this.playback.seek(Number(target.value));
  }
}

function paces(): readonly Option<number>[] {
  return [
    [1, tr("as it was")],
    [0.5, tr("half as fast")],
    [0.25, tr("a quarter as fast")],
  ];
}

function shows(): readonly Option<"" | "whole">[] {
  return [
    ["", tr("this repetition")],
    ["whole", tr("the whole set")],
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-replay": Replay;
  }
}
