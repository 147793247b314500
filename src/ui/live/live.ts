import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { holdClock, NO_HOLD } from "../../coach/cues/hold-clock.ts";
import { startingText } from "../../coach/cues/starting.ts";
import { placeOf } from "../../coach/flow/place.ts";
import { exercisePartOf, isWaiting } from "../../coach/flow/state.ts";
import type { HandsFreeView } from "../../coach/hands-free.ts";
import type { Dose, Exercise } from "../../rules/contract.ts";
import { BAND_WORDS, bandOf } from "../../rules/score.ts";
import type { SessionSnapshot, SessionStatus, SourceView } from "../../session/snapshot.ts";
import type { CameraChoice } from "../../sources/source.ts";
import "../breath-guide/breath-guide.ts";
import "../counter/counter.ts";
import { emit } from "../events.ts";
import "../hold-ring/hold-ring.ts";
import "../live-controls/live-controls.ts";
import "../loading/loading.ts";
import "../range-meter/range-meter.ts";
import "../stage/stage.ts";
import "../waiting/waiting.ts";
import { base } from "../theme/base.ts";
import { edge } from "../theme/edge.ts";
import { captionOf, type Tone } from "./caption.ts";
import { ledCaption, ledCount, offersOf } from "./led.ts";
import { liveStyles } from "./live.styles.ts";
import { type Said, withSaid } from "./said.ts";
import { NO_CAPTION, steady } from "./steady.ts";
import { WakeLock } from "./wake-lock.ts";

type Starting = Extract<SessionStatus, { readonly is: "starting" }>;

/** Captions longer than so many characters are set smaller: to fit one line on its side, and for a ready posture. */
const USUAL_CAPTION = 17;
const LONG_CAPTION = 38;

/** The set under way: the picture, the count, one sentence, and the way to stop. */
@customElement("pl-live")
export class LiveScreen extends LitElement {
  static override styles = [base, edge, liveStyles];

  @property({ attribute: false }) snapshot: SessionSnapshot | null = null;

  /** Cameras to choose between; another one begins anew, so they are offered until something was counted. */
  @property({ attribute: false }) cameras: readonly CameraChoice[] = [];

  /** How the session without hands stands; null for a set that nobody leads. */
  @property({ attribute: false }) lead: HandsFreeView | null = null;

  /** The exercise that is led, for its picture of where the phone stands. */
  @property({ attribute: false }) exercise: Exercise | null = null;

  /** What the coach said last; null before anything was said. */
  @property({ attribute: false }) said: Said | null = null;

  /** True while voice and sounds are off. */
  @property({ type: Boolean }) muted = false;

  @state() private caption = NO_CAPTION;
  @state() private hold = NO_HOLD;

  /** The fault that was cued last: its sentence stays a moment longer than itself. */
  private fault: string | null = null;

  constructor() {
    super();
    new WakeLock(this);
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has("snapshot") || this.snapshot === null) return;
    this.fault = this.snapshot.fault?.id ?? this.fault;
    this.hold = holdClock(this.hold, this.snapshot.live);
    const seen = captionOf(this.held(this.snapshot));
    const isHidden = this.snapshot.status.is === "paused";
    const caption = this.lead === null || isHidden ? seen : ledCaption(seen, this.lead);
    this.caption = steady(this.caption, caption, performance.now() / 1000);
  }

  /** The snapshot with the hold as its ring shows it, and as it is asked. */
  private held(snapshot: SessionSnapshot): SessionSnapshot {
    const { exercise, live } = snapshot;
    if (exercise === null || live === null) return snapshot;
    const dose = { ...exercise.dose, holdSeconds: this.askedHold(exercise.dose) };
    return { ...snapshot, exercise: { ...exercise, dose }, live: { ...live, hold: this.hold.seconds } };
  }

  /** Seconds of hold: the plan may ask for others than the exercise does. */
  private askedHold({ holdSeconds }: Dose): number {
    const part = this.lead === null ? null : exercisePartOf(this.lead.flow);
    return part?.holdSeconds ?? holdSeconds;
  }

  override render() {
    const { snapshot } = this;
    if (snapshot === null) return nothing;
    const { status, exercise, live, source } = snapshot;
    const now = performance.now() / 1000;
    const { tone, text } = withSaid(this.caption.shown, this.said, status.is === "paused", now);
    const isStarting = status.is === "starting";
    return html`
      <h1 class="hidden-text" tabindex="-1">${exercise?.text.name ?? "Set"}${this.place}, ${wayOf(snapshot)}</h1>
      ${isStarting ? this.starting(status) : this.picture(snapshot, tone)}
      <div class="bottom">
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
          .offers=${this.lead === null ? [] : offersOf(this.lead.flow)}
          .cameras=${snapshot.repetitions.length === 0 ? this.cameras : []}
          .camera=${cameraOf(source)}
          .stage=${this}
        ></pl-live-controls>
        ${
          // What a paced exercise asks for is inside the body: there is no range to be seen.
          isStarting || exercise?.paced || this.isWaiting
            ? nothing
            : html`<pl-range-meter .progress=${live?.progress ?? null} .good=${live?.goodRange ?? [1, 1]}></pl-range-meter>`
        }
      </div>
      <div class="edge ${isStarting ? "still" : tone}" data-tone=${isStarting ? "still" : tone}></div>
      <p class="hidden-text">${this.countSentence(snapshot)}</p>
    `;
  }

  /** ", 2 of 3" in a session of several exercises. */
  private get place(): string {
    const place = this.lead === null ? null : placeOf(this.lead.flow);
    return place === null ? "" : `, ${place.number} of ${place.of}`;
  }

  /** What is seen, with the count and the hold over it. */
  private picture(snapshot: SessionSnapshot, tone: Tone) {
    const { exercise, live, source, pose } = snapshot;
    return html`<pl-stage
        .source=${source}
        .pose=${pose}
        .judged=${this.isWaiting ? null : (live?.judged ?? null)}
        .mending=${tone === "fix" && this.fault !== null}
        .lit=${exercise?.faults.find(({ id }) => id === this.fault)?.part ?? null}
        .side=${live?.side ?? null}
        view=${exercise?.view ?? "side"}
      ></pl-stage>
      <div class="top ${this.isWaiting ? "waiting" : ""} ${this.counts(snapshot).count > 9 ? "wide" : ""}">${this.top(snapshot)}</div>`;
  }

  private get isWaiting(): boolean {
    return this.lead !== null && isWaiting(this.lead.flow);
  }

  /** The count and the hold; before the set the picture of where the phone stands, then the countdown. */
  private top(snapshot: SessionSnapshot) {
    const { exercise, guide } = snapshot;
    const phase = this.lead?.flow.phase ?? null;
    const { count, asked } = this.counts(snapshot);
    const counter = (more: unknown) =>
      html`<pl-counter .count=${count} .asked=${asked} .last=${this.lastBand(snapshot)}>${more}</pl-counter>`;
    if (this.isWaiting) {
      return html`${phase?.is === "countdown" || count === 0 ? nothing : counter(nothing)}
        <pl-waiting
          .phase=${phase}
          .exercise=${this.exercise}
          .direction=${this.lead?.direction ?? null}
          .place=${this.lead === null ? null : placeOf(this.lead.flow)}
        ></pl-waiting>`;
    }
    return html`
      ${counter(this.lead === null ? nothing : this.corrections())}
      ${
        exercise?.paced
          ? html`<pl-breath-guide .moment=${guide}></pl-breath-guide>`
          : html`<pl-hold-ring
              .seconds=${this.hold.seconds}
              .target=${exercise === null ? 0 : this.askedHold(exercise.dose)}
              ?paused=${!this.hold.running}
            ></pl-hold-ring>`
      }
    `;
  }

  private corrections() {
    return html`<div class="corrections">
      <button aria-label="Take one away" @click=${() => emit(this, "pl-lead", { type: "undo" })}>−</button>
      <button aria-label="Add one" @click=${() => emit(this, "pl-lead", { type: "add", side: null })}>+</button>
    </div>`;
  }

  private counts({ repetitions, asked }: SessionSnapshot) {
    return this.lead === null ? { count: repetitions.length, asked } : ledCount(this.lead.flow);
  }

  private starting({ what, progress }: Starting) {
    return html`<div class="centre">
      <pl-loading .text=${startingText(what)} .progress=${progress} told></pl-loading>
    </div>`;
  }

  /** Only what the caption does not already say: a helper that was started again, never "nobody" twice. */
  private noticeBar({ notice }: SessionSnapshot) {
    return notice?.id === "worker-restarted" ? html`<p class="notice">${notice.message}</p>` : nothing;
  }

  private lastBand({ repetitions }: SessionSnapshot) {
    const last = repetitions.at(-1);
    return last === undefined ? null : bandOf(last.score);
  }

  /** The large figures for whoever explores the page with a reading cursor; the coach tells of them as they change. */
  private countSentence(snapshot: SessionSnapshot): string {
    const band = this.lastBand(snapshot);
    const { count, asked } = this.counts(snapshot);
    return `${count} of ${asked} done.${band === null ? "" : ` The last one: ${BAND_WORDS[band]}.`}`;
  }
}

/** How a set is under way, for its heading. */
function wayOf({ status, source }: SessionSnapshot): string {
  if (status.is === "starting") return "starting";
  return source?.kind === "demonstration" ? "shown by the figure" : "live";
}

/** How large a caption is written. */
function sizeOf({ length }: string): string {
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
