import { Capture, type Captured, type CaptureRequest, type PoseSeer } from "../capture/capture.ts";
import type { Exercise } from "../rules/contract.ts";
import { isFree, isLed, isOver, isWatched, type Progress, watchedAs } from "../workout/progress.ts";

/** What a workout's pictures are come by with. */
export interface CaptureParts {
  readonly poses: PoseSeer;
  readonly exerciseById: (id: string) => Exercise | null;
  /** How the pictures of a camera are come by for an exercise, if it is allowed. */
  readonly camera: (exercise: Exercise) => CaptureRequest;
  /** The same for whoever is not led: what they do is not known before. */
  readonly freeCamera: () => CaptureRequest;
}

/** The pictures of a workout: one capture at a time, of what the workout wants to be looked at. */
export class WorkoutCapture {
  #capture: Capture | null = null;
  /** What the capture looks for; null while there is none. */
  #watched: string | null = null;

  constructor(
    private readonly parts: CaptureParts,
    private readonly give: (captured: Captured) => void,
  ) {}

  /** What the capture shows of what it sees; null before the first. */
  get preview(): Capture["preview"] {
    return this.#capture?.preview ?? null;
  }

  /** The model that sees. */
  get model(): Capture["model"] | undefined {
    return this.#capture?.model;
  }

  /** A capture in place of the one before; the caller runs or prepares it. */
  start(request: CaptureRequest, watched: string): Capture {
    this.stop();
    this.#watched = watched;
    const capture: Capture = new Capture(request, this.parts.poses, (captured) => {
      if (capture === this.#capture) this.give(captured);
    });
    this.#capture = capture;
    return capture;
  }

  /** Lets go of camera or film. */
  stop(): void {
    this.#capture?.stop();
    this.#watched = null;
  }

  /** Looks for what the workout wants to be looked at; while it is held, at fewer pictures. */
  follow(progress: Progress, isHeld: boolean): void {
    this.#capture?.hold(progress.isPaused || progress.isHidden);
    this.#capture?.spare(isHeld);
    if (progress.phase.is === "preparing" && progress.brokenBy === undefined) return;
    if (!isLed(progress)) {
      if (isOver(progress)) this.stop();
      return;
    }
    const request = isWatched(progress) ? this.#request(progress) : null;
    const wanted = request === null ? null : isFree(progress) ? "free" : `${progress.at}`;
    if (wanted === this.#watched) return;
    this.stop();
    if (request !== null && wanted !== null) void this.start(request(), wanted).run();
  }

  /** How the pictures are come by that are wanted now; null where there is nothing to be seen. */
  #request(progress: Progress): (() => CaptureRequest) | null {
    if (isFree(progress)) return this.parts.freeCamera;
    const id = watchedAs(progress);
    const exercise = id === null ? null : this.parts.exerciseById(id);
    return exercise === null ? null : () => this.parts.camera(exercise);
  }
}
