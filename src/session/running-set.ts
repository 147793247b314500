import { poseFromPixels } from "../pose/pose.ts";
import type { Recording } from "../pose/recording.ts";
import type { Exercise, GuidePhase } from "../rules/contract.ts";
import { scoreSet } from "../rules/score.ts";
import { unseenOf } from "../rules/seen-stretches.ts";
import { whyUncounted } from "../rules/uncounted.ts";
import type { FrameSource, SourceFrame } from "../sources/source.ts";
import type { ModelReady, ModelWish } from "../workers/pose-api.ts";
import type { Poses } from "../workers/poses.ts";
import { BreathLead } from "./breath-lead.ts";
import { Gate } from "./gate.ts";
import { GuideTrack } from "./guide-clock.ts";
import { Notices } from "./notices.ts";
import { Pace } from "./pace.ts";
import { type Problem, problem, problemOf } from "./problems.ts";
import { Recorder } from "./recorder.ts";
import { type ReplayPace, recordedGuide, type Sighting, sightingsOf } from "./replay.ts";
import { Sampling } from "./sampling.ts";
import { finishSet, judgeFrame, type SetState, startSet } from "./set-state.ts";
import { SetTime } from "./set-time.ts";
import { IDLE_SNAPSHOT, type PauseReason, type SessionSnapshot } from "./snapshot.ts";

/** What is to be done: the exercise, by which variant, and how many repetitions (both sides together). */
export interface SetRequest {
  readonly exercise: Exercise;
  readonly variant: string | null;
  readonly asked: number;
}

/** Which model looks at a set, and at how many pictures a second of a source that waits; null is at all of them. */
export interface Looking {
  readonly model: ModelWish;
  readonly rate: number | null;
}

/** A set before a camera, a video or the demonstration. */
export interface WatchedSet extends SetRequest, Looking {
  /** Opens the source; it is closed when the set is over. */
  open(): Promise<FrameSource>;
}

/** The part of `Poses` that a set needs. */
export type PoseSeer = Pick<Poses, "load" | "estimate" | "reset" | "abreast">;

/** A recording judged at once is shown every so many frames: each one would draw the page thousands of times. */
const SHOWN_FRAMES = 100;

/** One set from its start to its end: every frame goes through the rule, every change into a snapshot. */
export class RunningSet {
  readonly #abort = new AbortController();
  readonly #gate = new Gate();
  readonly #pace = new Pace();
  readonly #track: GuideTrack;
  readonly #lead: BreathLead;
  readonly #notices = new Notices();
  #snapshot: SessionSnapshot;
  #set: SetState;
  #time = new SetTime(false);
  #recorder: Recorder | null = null;
  #source: FrameSource | null = null;
  #replayed: number | null = null;
  #firstTime: number | null = null;
  #failure: Problem | null = null;
  #over = false;

  constructor(
    private readonly request: SetRequest,
    private readonly emit: (snapshot: SessionSnapshot) => void,
  ) {
    const { exercise, variant, asked } = request;
    this.#set = startSet(exercise, { variant });
    this.#track = new GuideTrack(exercise.meta.dose.holdSeconds);
    this.#lead = new BreathLead(exercise.meta, asked);
    this.#snapshot = { ...IDLE_SNAPSHOT, exercise: exercise.meta, variant, asked };
  }

  /** Watches the source until it ends, `stop` is called, or a problem ends the set. Never rejects. */
  watch(request: WatchedSet, poses: PoseSeer): Promise<void> {
    return this.#guard(async () => {
      const { source, ready } = await this.#prepare(request, poses);
      const { model, backend } = ready;
      this.#time = new SetTime(source.kind === "camera");
      this.#record(source.kind);
      poses.reset();
      if (!this.#over) {
        this.#show({ status: { is: "running" }, model: { model, backend, posesPerSecond: null } });
      }
      const sampling = new Sampling(request.rate);
      let before = Promise.resolve();
      const underWay: Promise<void>[] = [];
      for await (const frame of source.frames(this.#abort.signal)) {
        if (this.#gate.closed) {
          if (source.live) frame.image.close();
          await this.#gate.opened;
          if (source.live) continue;
        }
        if (!source.live && !sampling.takes(frame.t)) {
          frame.image.close();
          continue;
        }
        before = this.#see(frame, source, poses, before).catch((error: unknown) => this.#fail(error));
        if (source.live) continue;
        // A film waits for its pictures, of which several may be looked at together.
        underWay.push(before);
        if (underWay.length >= poses.abreast) await underWay.shift();
      }
      await Promise.all(underWay);
    });
  }

  /** Gets the source and the model ready and looks at nothing; false when it was stopped or failed. Never rejects. */
  async makeReady(request: WatchedSet, poses: PoseSeer): Promise<boolean> {
    try {
      const { source } = await this.#prepare(request, poses);
      source.close();
    } catch (error) {
      this.#source?.close();
      this.#fail(error);
    }
    const isReady = !this.#over;
    // There was no set: there is nothing to sum up.
    this.#over = true;
    return isReady;
  }

  /** Judges a recording again. Never rejects. */
  replay(recording: Recording, pace: ReplayPace): Promise<void> {
    return this.#guard(async () => {
      const { width, height } = recording;
      const guide = recordedGuide(recording);
      let frames = 0;
      this.#record(recording.source ?? "recording");
      if (recording.model !== undefined) this.#recorder?.seenBy(recording.model);
      this.#show({
        status: { is: "running" },
        source: {
          kind: "recording",
          live: false,
          mirrored: false,
          width,
          height,
          progress: 0,
          preview: null,
        },
      });
      for await (const sighting of sightingsOf(recording, pace, this.#abort.signal)) {
        await this.#gate.opened;
        frames += 1;
        this.#replayed = frames / recording.frames.length;
        this.#judge(sighting, guide(sighting.t), pace === "at-once" && frames % SHOWN_FRAMES !== 0);
      }
    });
  }

  /** What was seen so far, to be kept; null while nothing was. */
  recording(): Recording | null {
    return this.#recorder?.recording() ?? null;
  }

  /** Stands still until `resume`. */
  pause(why: PauseReason): void {
    if (this.#snapshot.status.is !== "running") return;
    this.#gate.close();
    this.#show({
      status: { is: "paused", why },
      notice: why === "hidden" ? problem("tab-hidden") : null,
    });
  }

  /** Goes on after a pause; with a reason only if that was why. */
  resume(why?: PauseReason): void {
    const { status } = this.#snapshot;
    if (status.is !== "paused" || (why !== undefined && status.why !== why)) return;
    this.#time.resume();
    this.#show({ status: { is: "running" }, notice: null });
    this.#gate.open();
  }

  /** The page was hidden: a live source stands still, a file goes on. */
  hide(): void {
    if (this.#source?.live) this.pause("hidden");
  }

  /** Says something in passing. */
  say(notice: Problem): void {
    if (this.#over) return;
    this.#notices.pass(notice);
    this.#show({ notice });
  }

  /** Ends the set; what was counted stands. */
  stop(): void {
    this.#abort.abort();
    this.#gate.open();
    this.#end();
  }

  async #prepare(request: WatchedSet, poses: PoseSeer): Promise<{ source: FrameSource; ready: ModelReady }> {
    let share: number | null = null;
    const waiting = () => {
      if (this.#over) return;
      const what = this.#source === null ? "source" : "model";
      this.#show({ status: { is: "starting", what, progress: what === "model" ? share : null } });
    };
    waiting();
    const loading = poses.load(request.model, (come) => {
      share = come;
      waiting();
    });
    // The source's own problem comes first when both fail.
    loading.catch(() => undefined);
    const source = await request.open();
    this.#source = source;
    if (this.#over) source.close();
    const { kind, live, mirrored, preview, progress } = source;
    if (!this.#over) {
      this.#show({ source: { kind, live, mirrored, preview, progress, width: 0, height: 0 } });
      waiting();
    }
    return { source, ready: await loading };
  }

  /** Looks at a picture and judges it, after the one `before` it was judged. */
  async #see(frame: SourceFrame, source: FrameSource, poses: PoseSeer, before: Promise<void>): Promise<void> {
    const { t, width, height } = frame;
    const result = await poses.estimate(frame.image);
    await before;
    if (result === null || this.#over || this.#gate.closed) return;
    const posesPerSecond = this.#pace.note(performance.now());
    const { model, backend } = result.by;
    this.#recorder?.seenBy(`movenet-${model}`);
    this.#snapshot = { ...this.#snapshot, model: { model, backend, posesPerSecond } };
    // Only who hears the app can follow its breath: a film is not led.
    const led = source.live ? undefined : null;
    const guide = source.guideAt === undefined ? led : source.guideAt(t);
    this.#judge({ t: this.#time.of(t), keypoints: result.keypoints, width, height }, guide);
  }

  /**
   * Puts one sighting through the rule. Without a `guide` from outside, a paced exercise is led from here; `quiet`
   * tells nobody.
   */
  #judge(sighting: Sighting, guide: GuidePhase | null | undefined, quiet = false): void {
    if (this.#over) return;
    const { t, keypoints, width, height } = sighting;
    const pose = keypoints === null ? null : poseFromPixels(keypoints, height);
    const phase = guide === undefined ? this.#lead.at(t, this.#set) : guide;
    this.#set = judgeFrame(this.#set, { t, pose }, phase);
    this.#recorder?.add(t, pose, phase, width, height);
    this.#firstTime ??= t;
    const { source } = this.#snapshot;
    this.#snapshot = {
      ...this.#snapshot,
      ...this.#counted(),
      pose,
      t,
      live: this.#set.run.live,
      elapsed: t - this.#firstTime,
      guide: this.#track.at(t, phase),
      notice: this.#notices.at(t, this.#set),
      source: source && { ...source, width, height, progress: this.#source?.progress ?? this.#replayed },
    };
    if (!quiet) this.emit(this.#snapshot);
  }

  #counted() {
    const { repetitions, partials, fault, seen, uncounted } = this.#set;
    const { exercise, asked } = this.request;
    return {
      repetitions,
      partials,
      fault,
      unseen: unseenOf(seen),
      // The led breath is the count of a paced exercise: nothing has to move.
      uncounted: exercise.meta.paced ? null : whyUncounted(uncounted),
      score: scoreSet(repetitions, asked),
    };
  }

  #record(source: string): void {
    const { exercise, variant } = this.request;
    this.#recorder = new Recorder({ exercise: exercise.meta.id, variant, source });
  }

  async #guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#source?.close();
      this.#end();
    }
  }

  #fail(error: unknown): void {
    if (this.#over) return;
    this.#failure = problemOf(error);
    if (this.#failure.id === "unexpected") console.error(error);
    this.stop();
  }

  #end(): void {
    if (this.#over) return;
    this.#over = true;
    this.#set = finishSet(this.#set);
    const status = this.#failure === null ? ({ is: "ended" } as const) : failed(this.#failure);
    this.#show({ ...this.#counted(), status, notice: null, guide: null });
  }

  #show(change: Partial<SessionSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...change };
    this.emit(this.#snapshot);
  }
}

function failed(failure: Problem) {
  return { is: "failed", problem: failure } as const;
}
