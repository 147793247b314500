import { outOfMirror, type PixelKeypoints, poseFromPixels } from "../pose/pose.ts";
import type { FrameSource, SourceFrame } from "../sources/source.ts";
import type { ModelReady, ModelWish } from "../workers/pose-api.ts";
import type { Poses } from "../workers/poses.ts";
import type { StartingWith } from "../workout/cues/starting.ts";
import type { FrameSeen, PictureTrouble, SourceFacts } from "../workout/input.ts";
import type { NoteId, Problem } from "../workout/problems.ts";
import { Gate } from "./gate.ts";
import { LOOK_EVERY, UNWATCHED, watchPictures } from "./picture-watch.ts";
import { problemOf } from "./problem-of.ts";
import { HOLD_RATE, Sampling } from "./sampling.ts";

/** Which model looks, and at how many pictures a second of a source that waits; null is at all of them. */
export interface Looking {
  readonly model: ModelWish;
  readonly rate: number | null;
  /** Whether the belly wall is looked for in the pixels. */
  readonly belly: boolean;
}

/** What is to be looked at, and how. */
export interface CaptureRequest extends Looking {
  /** Opens the source; it is closed when it is not looked at any more. */
  open(): Promise<FrameSource>;
}

/** The part of `Poses` that looking needs. */
export type PoseSeer = Pick<Poses, "load" | "estimate" | "reset" | "abreast">;

/** What capturing tells, in the words of a workout's inputs. */
export type Captured =
  | { readonly type: "starting"; readonly what: StartingWith; readonly progress: number | null }
  | { readonly type: "source-opened"; readonly source: SourceFacts }
  | { readonly type: "ready" }
  | ({ readonly type: "frame" } & FrameSeen)
  /** A camera shows nothing, or (null) what is there. */
  | { readonly type: "pictures"; readonly trouble: PictureTrouble | null }
  | { readonly type: "note"; readonly id: NoteId }
  | { readonly type: "source-ended" }
  | { readonly type: "failed"; readonly problem: Problem };

/** Pictures of one source go through the model, and come out as poses. */
export class Capture {
  readonly #abort = new AbortController();
  readonly #gate = new Gate();
  #source: FrameSource | null = null;
  #model: string | null = null;
  #pictures = 0;
  #sparing: Sampling | null = null;

  constructor(
    private readonly request: CaptureRequest,
    private readonly poses: PoseSeer,
    private readonly tell: (captured: Captured) => void,
  ) {}

  /** Shows what the source sees; null before it is open. */
  get preview(): FrameSource["preview"] | null {
    return this.#source?.preview ?? null;
  }

  /** The model that saw the newest picture; null before the first. */
  get model(): string | null {
    return this.#model;
  }

  /** Looks until the source ends, `stop` is called, or a problem ends it. Never rejects. */
  async run(): Promise<void> {
    await this.#guard(async () => {
      const source = await this.#prepare();
      this.poses.reset();
      this.#tell({ type: "ready" });
      await this.#look(source);
      this.#tell({ type: "source-ended" });
    });
  }

  /** Gets source and model ready and looks at nothing. Never rejects. */
  async prepare(): Promise<void> {
    await this.#guard(async () => {
      await this.#prepare();
      this.#tell({ type: "ready" });
    });
  }

  /** A live source is not looked at while it is held; one that waits stands still. */
  hold(isHeld: boolean): void {
    if (isHeld) this.#gate.close();
    else this.#gate.open();
  }

  /** Looks at fewer pictures of a camera for as long as little moves: phones grow hot, and slow then. */
  spare(isSparing: boolean): void {
    if (!isSparing) this.#sparing = null;
    else this.#sparing ??= new Sampling(HOLD_RATE);
  }

  /** Lets go of the source and tells nothing any more. */
  stop(): void {
    this.#abort.abort();
    this.#gate.open();
  }

  async #prepare(): Promise<FrameSource> {
    let share: number | null = null;
    const waiting = () => {
      const what = this.#source === null ? "source" : "model";
      this.#tell({ type: "starting", what, progress: what === "model" ? share : null });
    };
    waiting();
    const loading: Promise<ModelReady> = this.poses.load(this.request.model, (come) => {
      share = come;
      waiting();
    });
    // The source's own problem comes first when both fail.
    loading.catch(() => undefined);
    const source = await this.request.open();
    this.#source = source;
    if (this.#abort.signal.aborted) source.close();
    const { kind, live, mirrored } = source;
    this.#tell({ type: "source-opened", source: { kind, live, mirrored } });
    if (source.isSubstitute) this.#tell({ type: "note", id: "camera-replaced" });
    waiting();
    await loading;
    return source;
  }

  async #look(source: FrameSource): Promise<void> {
    const watch = source.kind === "camera" ? this.#watchPictures(source) : null;
    try {
      await this.#lookThrough(source);
    } finally {
      clearInterval(watch ?? undefined);
    }
  }

  /** Looks now and then whether the camera still shows anything. */
  #watchPictures(source: FrameSource): ReturnType<typeof setInterval> {
    let watch = UNWATCHED;
    return setInterval(() => {
      if (this.#gate.closed) {
        watch = UNWATCHED;
        return;
      }
      watch = watchPictures(watch, {
        t: performance.now() / 1000,
        pictures: this.#pictures,
        muted: source.muted ?? false,
        sample: source.sample?.() ?? null,
      });
      this.#tell({ type: "pictures", trouble: watch.trouble });
    }, LOOK_EVERY * 1000);
  }

  async #lookThrough(source: FrameSource): Promise<void> {
    const sampling = new Sampling(this.request.rate);
    let before = Promise.resolve();
    const underWay: Promise<void>[] = [];
    for await (const frame of source.frames(this.#abort.signal)) {
      this.#pictures += 1;
      if (this.#gate.closed) {
        if (source.live) frame.image.close();
        await this.#gate.opened;
        if (source.live) continue;
      }
      const isSpared = source.kind === "camera" && this.#sparing?.takes(frame.t) === false;
      if (isSpared || (!source.live && !sampling.takes(frame.t))) {
        frame.image.close();
        continue;
      }
      before = this.#see(frame, source, before).catch((error: unknown) => this.#fail(error));
      if (source.live) continue;
      // A film waits for its pictures, of which several may be looked at together.
      underWay.push(before);
      if (underWay.length >= this.poses.abreast) await underWay.shift();
    }
    await Promise.all(underWay);
  }

  /** Looks at a picture and tells of it, after the one `before` it was told. */
  async #see(
    { image, t, width, height }: SourceFrame,
    source: FrameSource,
    before: Promise<void>,
  ): Promise<void> {
    const result = await this.poses.estimate(image, this.request.belly ? t : null);
    await before;
    if (result === null || this.#gate.closed) return;
    const { keypoints, by, belly } = result;
    this.#model = `movenet-${by.model}`;
    // Only who hears the app can follow its breath: a film is not led.
    const led = source.live ? undefined : null;
    this.#tell({
      type: "frame",
      at: t,
      pose: keypoints === null ? null : poseFromPixels(asItIs(keypoints, width, source), height),
      ...(belly === undefined ? {} : { belly }),
      width,
      height,
      progress: source.progress,
      guide: source.guideAt === undefined ? led : source.guideAt(t),
    });
  }

  async #guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#source?.close();
    }
  }

  #fail(error: unknown): void {
    const problem = problemOf(error);
    if (problem.id === "unexpected") console.error(error);
    this.#tell({ type: "failed", problem });
    this.stop();
  }

  #tell(captured: Captured): void {
    if (!this.#abort.signal.aborted) this.tell(captured);
  }
}

function asItIs(keypoints: PixelKeypoints, width: number, { picturesMirrored }: FrameSource): PixelKeypoints {
  return picturesMirrored ? outOfMirror(keypoints, width) : keypoints;
}
