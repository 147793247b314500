import type { Exercise, SetRemark } from "../rules/contract.ts";
import type { SessionSnapshot } from "../session/snapshot.ts";
import type { Coach, Snapshots } from "./coach.ts";
import type { CoachEvent } from "./cues/moment.ts";
import { advanceFlow } from "./flow/advance.ts";
import type { FlowEvent, FlowInput } from "./flow/events.ts";
import { sharesOf } from "./flow/result.ts";
import { type WantedRun, wantedRun } from "./flow/run.ts";
import { countOf, currentSet, exercisePartOf, type Flow, isWaiting, stepOf } from "./flow/state.ts";
import { opening, withRemarks } from "./flow/transitions.ts";
import { newRepetitions, postureOf } from "./observe.ts";
import { type Direction, directionText, GOOD_TEXT } from "./placement/direction.ts";
import type { PlacementLook } from "./placement/find.ts";
import { advancePlacement, type Placement, startPlacement } from "./placement/placement.ts";
import { wantedOf } from "./placement/wanted.ts";
import { remarksOf } from "./set-remarks.ts";
import { sessionVerdict, setVerdict } from "./verdict.ts";

/** What the page sees besides poses: light, people and tilt, as far as it knows them. */
export type Surroundings = Pick<PlacementLook, "brightness" | "people" | "roll">;

/** How a session without hands stands. */
export interface HandsFreeView {
  readonly flow: Flow;
  /** What stands in the way while the picture is being set up; null when nothing does. */
  readonly direction: Direction | null;
}

/** What a session without hands works with. */
export interface HandsFreeParts {
  readonly coach: Coach;
  readonly session: Snapshots;
  readonly exerciseById: (id: string) => Exercise | null;
  /** Keeps the session over a reload; called whenever something was done or the phase changed. */
  readonly keep: (flow: Flow) => void;
  /** Begins to watch anew, or stops to (null); called whenever something else is to be watched. */
  readonly watch: (run: WantedRun | null) => void;
  /** Hears of each correction by hand, to be kept beside what was seen. */
  readonly corrected: (kind: "added" | "undone") => void;
  /** Seconds of a rising clock, the coach's own. */
  readonly now: () => number;
}

/** What a hand may do to a session; everything else happens by itself. */
export type Action =
  | { readonly type: "begin" | "skip" | "pause" | "resume" | "stop" | "undo" }
  | { readonly type: "answer"; readonly more: boolean }
  | { readonly type: "add"; readonly side: "left" | "right" | null };

const UNKNOWN: Surroundings = { brightness: null, people: null, roll: null };

/** Time goes on without pictures (rests, guided steps), milliseconds. */
const TICK_MS = 200;

/** A picture this recent tells the time itself, seconds. */
const RECENT = 0.5;

function remarked(texts: readonly string[]): readonly CoachEvent[] {
  return texts.map((text) => ({ type: "set-remark", text }));
}

/** Leads a whole session: reads the snapshots, moves the flow, directs the placing, and tells the coach. */
export class HandsFree {
  #view: HandsFreeView;
  #seen: SessionSnapshot | null = null;
  #seenAt = Number.NEGATIVE_INFINITY;
  #placement: Placement | null = null;
  #surroundings = UNKNOWN;
  #watched: string | null = null;
  #leave: (() => void) | null = null;
  readonly #listeners = new Set<(view: HandsFreeView) => void>();

  /** `flow` is a fresh one or one that was kept. */
  constructor(
    private readonly parts: HandsFreeParts,
    flow: Flow,
  ) {
    this.#view = { flow, direction: null };
  }

  /** How it stands now. */
  get view(): HandsFreeView {
    return this.#view;
  }

  /** Calls `listener` at every change; returns the way to stop that. */
  subscribe(listener: (view: HandsFreeView) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Begins to lead, with the coach's voice. */
  start(): void {
    this.stop();
    const { coach, session } = this.parts;
    // Before the coach: of one snapshot the count is told first, and the remark on it follows.
    const unsubscribe = session.subscribe((snapshot) => this.#see(snapshot));
    coach.start(session, "heard");
    const timer = setInterval(() => this.#tick(), TICK_MS);
    this.#leave = () => {
      unsubscribe();
      clearInterval(timer);
      coach.stop();
    };
    const step = stepOf(this.#view.flow);
    const phase = this.#view.flow.phase.is;
    if (step !== null && (phase === "guided" || phase === "placing")) this.#tell(opening(step));
    this.parts.keep(this.#view.flow);
    this.#watch();
  }

  /** Stops leading; what was done is kept and can be taken up again. */
  stop(): void {
    this.#leave?.();
    this.#leave = null;
    this.#watched = null;
  }

  /** Takes in what the page sees besides poses. */
  notice(surroundings: Surroundings): void {
    this.#surroundings = surroundings;
  }

  /** Something was done by hand. */
  act(action: Action): void {
    this.#give({ ...action, t: this.parts.now() });
  }

  #see(snapshot: SessionSnapshot): void {
    const before = this.#seen;
    this.#seen = snapshot;
    if (snapshot.status.is !== "running") return;
    const t = this.parts.now();
    this.#seenAt = t;
    for (const { side, score } of newRepetitions(before, snapshot))
      this.#give({ type: "repetition", t, side, score });
    if (this.#view.flow.phase.is === "placing") this.#place(snapshot, t);
    else this.#give({ type: "tick", t, posture: postureOf(snapshot.live) });
  }

  #tick(): void {
    const t = this.parts.now();
    if (t - this.#seenAt > RECENT) this.#give({ type: "tick", t, posture: null });
  }

  #place({ pose, source, live }: SessionSnapshot, t: number): void {
    const exercise = this.#exercise();
    if (exercise === null || live === null || !source || source.height === 0) return;
    this.#placement ??= startPlacement(wantedOf(exercise));
    const aspect = source.width / source.height;
    const look = { t, pose, obstacle: live.obstacle, aspect, ...this.#surroundings };
    const { placement, say, becameGood } = advancePlacement(this.#placement, look);
    this.#placement = placement;
    if (say !== null) this.parts.coach.hear({ type: "direction", text: directionText(say) });
    this.#show({ ...this.#view, direction: placement.direction });
    if (!becameGood) return;
    this.parts.coach.hear({ type: "direction", text: GOOD_TEXT });
    this.#give({ type: "placed", t });
  }

  #give(input: FlowInput): void {
    const before = this.#view.flow;
    const moved = advanceFlow(before, input);
    const { events } = moved;
    const isOver = events.some(({ type }) => type === "set-ended");
    const remarks = isOver ? this.#remarks() : [];
    const verdict = isOver ? this.#verdict(moved.flow, remarks) : [];
    const flow = withRemarks(
      moved.flow,
      remarks.map(({ id }) => id),
    );
    const phase = flow.phase.is;
    if (phase !== "placing") this.#placement = null;
    this.#show({ flow, direction: phase === "placing" ? this.#view.direction : null });
    const byDoing = input.type === "repetition";
    // Who is in the middle of the first repetition needs no word to begin.
    const told = byDoing ? events.filter(({ type }) => type !== "set-started") : events;
    const opened = byDoing && told.length < events.length ? this.#opened() : [];
    if (opened.length > 0) this.parts.coach.hear(...opened);
    if (told.length > 0) this.#tell(told, verdict);
    if (events.length > 0 || phase !== before.phase.is) this.parts.keep(flow);
    if (isWaiting(before) && phase === "working" && this.#isUnderWay(input)) {
      this.#watched = wantedRun(flow)?.key ?? null;
    }
    this.#watch();
  }

  /** Whether the run under way is the set's own already: to begin it anew would cut a movement in two. */
  #isUnderWay({ type }: FlowInput): boolean {
    const live = this.#seen?.live ?? null;
    if (exercisePartOf(this.#view.flow)?.paced !== false) return false;
    return type !== "tick" || (live !== null && live.phase !== "rest");
  }

  #watch(): void {
    const run = wantedRun(this.#view.flow);
    const key = run?.key ?? null;
    if (this.#leave === null || key === this.#watched) return;
    this.#watched = key;
    this.parts.watch(run);
  }

  #tell(events: readonly FlowEvent[], verdict: readonly string[] = []): void {
    for (const event of events) if (event.type === "corrected") this.parts.corrected(event.kind);
    this.parts.coach.hear(...events.flatMap((event) => this.#withSet(event, verdict)));
  }

  /** The coach learns what a set is about before it begins, and what it came to when it is over. */
  #withSet(event: FlowEvent, verdict: readonly string[]): readonly CoachEvent[] {
    if (event.type === "set-started") return [...this.#opened(), event];
    if (event.type === "set-ended") return [event, ...remarked(verdict)];
    if (event.type === "session-finished") return [...remarked(sessionVerdict(this.#view.flow)), event];
    return [event];
  }

  /** The exercise under way, null during led movement. */
  #exercise(): Exercise | null {
    const part = exercisePartOf(this.#view.flow);
    return part === null ? null : this.parts.exerciseById(part.exercise);
  }

  /** What there is to say about the set under way as a whole. */
  #remarks(): readonly SetRemark[] {
    const exercise = this.#exercise();
    return exercise === null ? [] : remarksOf(exercise, this.#seen?.repetitions ?? []);
  }

  /** What the set came to that is over in `flow`, and those remarks on it. */
  #verdict(flow: Flow, remarks: readonly SetRemark[]): readonly string[] {
    const exercise = this.#exercise();
    const set = currentSet(flow);
    if (exercise === null || set === null) return [];
    const counts = sharesOf(set.scores, 0, countOf(set));
    return setVerdict(exercise.meta, counts, this.#seen?.repetitions ?? [], remarks);
  }

  #opened(): readonly CoachEvent[] {
    const part = exercisePartOf(this.#view.flow);
    const exercise = this.#exercise();
    if (part === null || exercise === null) return [];
    return [
      { type: "set-opened", exercise: exercise.meta, asked: part.asked, holdSeconds: part.holdSeconds },
    ];
  }

  #show(view: HandsFreeView): void {
    this.#view = view;
    for (const listener of this.#listeners) listener(view);
  }
}
