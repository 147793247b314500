import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { isLiveBellySeen } from "../../rules/belly.ts";
import type { Exercise } from "../../rules/contract.ts";
import { BAND_WORDS, bandOf } from "../../rules/score.ts";
import type { CameraChoice } from "../../sources/source.ts";
import { startingText } from "../../workout/cues/starting.ts";
import {
  countOf,
  currentSet,
  exerciseStepOf,
  isFree,
  isLed,
  isWaiting,
  openSet,
  placeOf,
} from "../../workout/progress.ts";
import type { SourceView, WorkoutSnapshot, WorkoutStatus } from "../../workout/snapshot.ts";
import type { Sentence } from "../../workout/standing.ts";
import "../breath-guide/breath-guide.ts";
import "../breath-trace/breath-trace.ts";
import { type TracePoint, traced } from "../breath-trace/trace.ts";
import "../counter/counter.ts";
import { emit } from "../events.ts";
import "../hold-ring/hold-ring.ts";
import "../live-controls/live-controls.ts";
import "../loading/loading.ts";
import "../range-meter/range-meter.ts";
import "../stage/stage.ts";
import "../waiting/waiting.ts";
import { tr } from "../../words/words.ts";
import { base } from "../theme/base.ts";
import { edge } from "../theme/edge.ts";
import { liveStyles } from "./live.styles.ts";
import { offersOf } from "./offers.ts";
import { WakeLock } from "./wake-lock.ts";

type Starting = Extract<WorkoutStatus, { readonly is: "starting" }>;

/** Before anything is shown. */
const NOTHING: Sentence = { tone: "still", text: "" };

/**
 * Captions longer than so many characters are set smaller: to fit one line on its side, for a ready posture, and for a whole
 * sentence that tells how the exercise is done, behind which the body stays in view.
 */
const USUAL_CAPTION = 17;
const LONG_CAPTION = 38;
const WHOLE_SENTENCE = 60;

/** The set under way: the picture, the count, one sentence, and the way to stop. */
@customElement("pl-live")
export class LiveScreen extends LitElement {
  static override styles = [base, edge, liveStyles];

  @property({ attribute: false }) snapshot: WorkoutSnapshot | null = null;

  /** Cameras to choose between; another one begins anew, so they are offered until something was counted. */
  @property({ attribute: false }) cameras: readonly CameraChoice[] = [];

  /** The exercise that is led, for its picture of where the phone stands. */
  @property({ attribute: false }) exercise: Exercise | null = null;

  /** True while voice and sounds are off. */
  @property({ type: Boolean }) muted = false;

  constructor() {
    super();
    new WakeLock(this, () => emit(this, "pl-note", "screen-may-sleep"));
  }

  /** The belly of the last seconds. */
  #trace: readonly TracePoint[] = [];

  override willUpdate() {
    const belly = this.snapshot?.live?.belly;
    if (this.snapshot === null || belly === undefined) this.#trace = [];
    else
      this.#trace = traced(this.#trace, {
        t: this.snapshot.t,
        depth: isLiveBellySeen(belly) ? belly.depth : null,
      });
  }

  override render() {
    const { snapshot } = this;
    if (snapshot === null) return nothing;
    const { status, progress, exercise, source } = snapshot;
    const { tone, text } = progress?.shown ?? NOTHING;
    const isStarting = status.is === "starting";
    return html`
      <h1 class="hidden-text" tabindex="-1">${this.name}${this.place}, ${wayOf(snapshot)}</h1>
      ${isStarting ? this.starting(status) : this.picture(snapshot, tone)}
      <div class="bottom ${exercise?.paced ? "led" : ""}">
        ${
          isStarting
            ? nothing
            : html`<div class="words">
                ${this.noticeBar(snapshot)}
                <p class="caption ${tone} ${sizeOf(text)}"><span>${text}</span></p>
              </div>`
        }
        <pl-live-controls
          ?only-stop=${isStarting}
          .paused=${status.is === "paused"}
          .muted=${this.muted}
          .offers=${progress === null || !isLed(progress) ? [] : offersOf(progress)}
          .cameras=${snapshot.repetitions.length === 0 ? this.cameras : []}
          .camera=${cameraOf(source)}
        ></pl-live-controls>
        ${isStarting || this.isWaiting ? nothing : this.meter(snapshot, text)}
      </div>
      <div class="edge ${isStarting ? "still" : tone}" data-tone=${isStarting ? "still" : tone}></div>
      <p class="hidden-text">${this.countSentence(snapshot)}</p>
    `;
  }

  /** ", 2 of 3" in a workout of several exercises. */
  private get place(): string {
    const progress = this.snapshot?.progress ?? null;
    const place = progress === null ? null : placeOf(progress);
    return place === null ? "" : `, ${tr("{number} of {of}", { number: place.number, of: place.of })}`;
  }

  /** What is seen, with the count and the hold over it. */
  private picture(snapshot: WorkoutSnapshot, tone: Sentence["tone"]) {
    const { exercise, live, source, pose } = snapshot;
    const fault = snapshot.progress?.fault ?? null;
    return html`<pl-stage
        .source=${source}
        .pose=${pose}
        .judged=${this.isWaiting ? null : (live?.judged ?? null)}
        .mending=${tone === "fix" && fault !== null}
        .lit=${exercise?.faults.find(({ id }) => id === fault)?.part ?? null}
        .side=${live?.side ?? null}
        view=${exercise?.view ?? "side"}
      ></pl-stage>
      <div class="top ${this.isWaiting ? "waiting" : ""} ${this.counts(snapshot).count > 9 ? "wide" : ""}">${this.top(snapshot)}</div>`;
  }

  /** How far the body is in its range; of a paced exercise that range is the person's own breath, where the belly is looked at. */
  private meter({ exercise, live }: WorkoutSnapshot, said: string) {
    if (exercise === null) return nothing;
    return exercise.paced
      ? html`<pl-breath-trace .belly=${live?.belly ?? null} .trace=${this.#trace} .said=${said}></pl-breath-trace>`
      : html`<pl-range-meter .progress=${live?.progress ?? null} .good=${live?.goodRange ?? [1, 1]}></pl-range-meter>`;
  }

  private get isWaiting(): boolean {
    const progress = this.snapshot?.progress ?? null;
    return progress !== null && isLed(progress) && isWaiting(progress);
  }

  /** The led breath, with what the belly was seen to do of its hold. */
  private breath({ guide, live }: WorkoutSnapshot) {
    const held =
      live !== null && isLiveBellySeen(live.belly) ? { seconds: live.hold, isIn: live.belly.isIn } : null;
    return html`<pl-breath-guide .moment=${guide} .held=${held}></pl-breath-guide>`;
  }

  /** The name of what is done; that nobody is led, where it is not known. */
  private get name(): string {
    const { exercise, progress } = this.snapshot ?? {};
    if (exercise != null) return exercise.text.name;
    return progress != null && isFree(progress) ? tr("Just move") : tr("Set");
  }

  /** The count and the hold; before the set the picture of where the phone stands, then the countdown. */
  private top(snapshot: WorkoutSnapshot) {
    const { exercise, progress, hold } = snapshot;
    const phase = progress?.phase ?? null;
    // Nothing is counted yet; what was is over.
    if (phase?.is === "looking") return nothing;
    const { count, asked } = this.counts(snapshot);
    const counter = (more: unknown) =>
      html`<pl-counter .count=${count} .asked=${asked} .last=${this.lastBand(snapshot)}>${more}</pl-counter>`;
    if (this.isWaiting) {
      return html`${phase?.is === "countdown" || count === 0 ? nothing : counter(nothing)}
        <pl-waiting
          .phase=${phase}
          .exercise=${this.exercise}
          .direction=${snapshot.direction}
          .place=${progress === null ? null : placeOf(progress)}
        ></pl-waiting>`;
    }
    return html`
      ${counter(progress !== null && isLed(progress) ? this.corrections() : nothing)}
      ${
        exercise?.paced
          ? this.breath(snapshot)
          : html`<pl-hold-ring
              .seconds=${hold.seconds}
              .target=${(progress === null ? null : exerciseStepOf(progress)?.holdSeconds) ?? 0}
              ?paused=${!hold.running}
            ></pl-hold-ring>`
      }
    `;
  }

  private corrections() {
    return html`<div class="corrections">
      <button aria-label=${tr("Take one away")} @click=${() => emit(this, "pl-act", { type: "undo" })}>−</button>
      <button aria-label=${tr("Add one")} @click=${() => emit(this, "pl-act", { type: "add" })}>+</button>
    </div>`;
  }

  /** Repetitions of the set under way, with what was corrected by hand, and how many are asked. */
  private counts({ progress, asked }: WorkoutSnapshot) {
    if (progress === null) return { count: 0, asked };
    const set = isWaiting(progress) ? openSet(progress) : currentSet(progress);
    return { count: set === null ? 0 : countOf(set), asked: exerciseStepOf(progress)?.asked ?? asked };
  }

  private starting({ what, progress }: Starting) {
    return html`<div class="centre">
      <pl-loading .text=${startingText(what)} .progress=${progress} told></pl-loading>
    </div>`;
  }

  /** Only what the caption does not already say: a helper that was started again, never "nobody" twice. */
  private noticeBar({ notice }: WorkoutSnapshot) {
    if (notice === null) return nothing;
    // What helps is done with a hand, or nothing is to be done.
    const words = notice.id === "worker-restarted" ? notice.message : `${notice.message} ${notice.advice}`;
    return html`<p class="notice">${words}</p>`;
  }

  private lastBand({ repetitions }: WorkoutSnapshot) {
    const last = repetitions.at(-1);
    return last === undefined ? null : bandOf(last.score);
  }

  /** The large figures for whoever explores the page with a reading cursor; the voice tells of them as they change. */
  private countSentence(snapshot: WorkoutSnapshot): string {
    const band = this.lastBand(snapshot);
    const { count, asked } = this.counts(snapshot);
    const done =
      asked === 0 ? tr("{count} done.", { count }) : tr("{count} of {asked} done.", { count, asked });
    return band === null ? done : `${done} ${tr("The last one: {verdict}.", { verdict: BAND_WORDS[band] })}`;
  }
}

/** How a set is under way, for its heading. */
function wayOf({ status, source }: WorkoutSnapshot): string {
  if (status.is === "starting") return tr("starting");
  return source?.kind === "demonstration" ? tr("shown by the figure") : tr("live");
}

/** How large a caption is written. */
function sizeOf({ length }: string): string {
  if (length > WHOLE_SENTENCE) return "sentence";
  return length > LONG_CAPTION ? "long" : length > USUAL_CAPTION ? "usual" : "";
}

/** Id of the camera that gives the picture, or null when none does. */
function cameraOf(source: SourceView | null): string | null {
  const stream = source?.preview instanceof HTMLVideoElement ? source.preview.srcObject : null;
  return stream instanceof MediaStream ? (stream.getVideoTracks()[0]?.getSettings().deviceId ?? null) : null;
}

declare global {
  interface HTMLElementTagNameMap {
    "pl-live": LiveScreen;
  }
}
