import type { Capture, CaptureRequest } from "../capture/capture.ts";
import type { Surroundings } from "../placement/find.ts";
import type { Exercise } from "../rules/contract.ts";
import type { Clearance } from "../safety/clearance.ts";
import { BrightnessMeter } from "../sources/brightness.ts";
import { openCamera } from "../sources/camera.ts";
import { LevelMeter } from "../sources/level.ts";
import { PeopleMeter } from "../sources/people-meter.ts";
import { PeopleClient } from "../workers/people-client.ts";
import { isWatched } from "../workout/progress.ts";
import type { WorkoutSnapshot } from "../workout/snapshot.ts";
import { GuardedCamera } from "./guarded-camera.ts";
import { LOOKING_AT_ANY, lookingAt } from "./looking.ts";

/** The camera of a led workout, and what else the device senses while the picture is set up. */
export class WorkoutCamera {
  /** The camera that was chosen; null is the browser's choice. */
  device: string | null = null;

  readonly #camera: GuardedCamera;
  readonly #brightness = new BrightnessMeter();
  readonly #level = new LevelMeter(window);
  readonly #counter = new PeopleClient();
  readonly #people = new PeopleMeter(this.#counter);

  constructor(
    clearance: () => Clearance,
    /** Seconds of a rising clock. */
    private readonly now: () => number,
  ) {
    this.#camera = new GuardedCamera(clearance, openCamera);
  }

  /** How its pictures are come by for an exercise, if that is allowed. */
  requestFor({ meta }: Exercise): CaptureRequest {
    return { ...lookingAt("camera", meta), open: () => this.#camera.lendFor(meta, this.device) };
  }

  /** The same for whoever is not led: for each set that is recognised it is asked whether its exercise is allowed. */
  requestForAny(): CaptureRequest {
    const open = () => this.#camera.lendFor({ demands: [] }, this.device);
    return { ...LOOKING_AT_ANY.camera, open };
  }

  /** Whether an exercise is allowed still; where it is not, the camera goes dark. */
  allows({ meta }: Exercise): boolean {
    return this.#camera.allows(meta);
  }

  /** To be called in a tap, which some devices want before they tell how they lean. */
  unlock(): void {
    void this.#level.start();
  }

  /** What the page sees besides poses. */
  surroundings(preview: Capture["preview"]): Surroundings {
    return {
      brightness: this.#brightness.of(preview),
      people: this.#people.of(preview, this.now()),
      roll: this.#level.lean,
    };
  }

  /**
   * The camera goes dark when nobody is led any more, and is opened anew after a problem. In between it sees nothing
   * while nobody is to be looked at. The model that counts people is there only while the picture is set up.
   */
  follow({ progress, status }: WorkoutSnapshot): void {
    const isOver = progress?.source !== "camera" || status.is === "ended" || progress.brokenBy !== undefined;
    this.#camera.blind(!isOver && !isWatched(progress));
    if (isOver) this.#camera.release();
    if (!isOver && progress.phase.is === "placing") this.#counter.open();
    else {
      this.#counter.close();
      this.#people.forget();
    }
  }
}
