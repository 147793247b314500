import { JOINTS, type Joint } from "../pose/joints.ts";
import type { Pose } from "../pose/pose.ts";
import { bodyInSpace } from "./body.ts";
import { cameraOf, rememberCamera, UNKNOWN_CAMERA } from "./camera-memory.ts";
import type { CameraPlace } from "./features.ts";
import type { Network } from "./network.ts";
import type { SpacePoint } from "./rotate.ts";
import { type Asked, isTelling } from "./sight.ts";
import type { CameraPoint } from "./space-body.ts";
import { roomOf, type SpaceJoints } from "./square-view.ts";
import { inSymmetry } from "./symmetry.ts";

/** What was seen at one moment, seconds. */
export interface RecordedPose {
  readonly t: number;
  readonly pose: Pose | null;
}

/** The body at one moment of a recording. */
export interface BodyAt {
  readonly room: SpaceJoints;
  /** One standard deviation of each part (see `intoBones`) as the camera sees it, trunk lengths. */
  readonly doubt: Readonly<Record<Joint, CameraPoint>>;
  /** How surely the model saw each joint in the picture, 0..1. */
  readonly scores: Readonly<Record<Joint, number>>;
  readonly camera: CameraPlace;
}

/** What one picture alone tells of the camera's place; `doubt` in degrees. */
interface Telling {
  readonly t: number;
  readonly place: CameraPlace;
  readonly doubt: number;
}

/** Pictures that are asked for the camera's place lie this far apart at least, seconds, and are this many at most. */
const APART = 0.25;
const MOST = 400;

/** Pictures that are asked at a stretch: about 10 ms of work on a slow phone. */
const SLICE = 16;

/** A place is the median of what the pictures within so many seconds tell of it: no single odd one shows. */
const AROUND = 0.12;

/**
 * The body over a recording, as it is told when all of it is there: where the camera stood is told by pictures before
 * and after each moment, and no single odd picture moves a joint. For looking at, not for judging, which goes by what was
 * known at the time.
 */
export class RecordedBody {
  readonly #network: Network;
  readonly #asked: Asked;
  readonly #frames: readonly RecordedPose[];
  #tellings: readonly Telling[] = [];
  /** The camera's place by all of the recording. */
  #whole: CameraPlace | null = null;
  readonly #lifted = new Map<number, BodyAt | null>();

  constructor(network: Network, asked: Asked, frames: readonly RecordedPose[]) {
    this.#network = network;
    this.#asked = asked;
    this.#frames = frames;
  }

  /**
   * Finds out where the camera stood, a few milliseconds of work at a time; must be run to its end before `at`. Its
   * result is the camera's place by all of the recording, null when too little of a body was seen for that.
   */
  *locate(): Generator<void, CameraPlace | null> {
    const tellings: Telling[] = [];
    const length = (this.#frames.at(-1)?.t ?? 0) - (this.#frames[0]?.t ?? 0);
    const apart = Math.max(APART, length / MOST);
    let [next, asked] = [Number.NEGATIVE_INFINITY, 0];
    for (const { t, pose } of this.#frames) {
      if (pose === null || t < next) continue;
      next = t + apart;
      const body = bodyInSpace(this.#network, pose, this.#asked.exercise, { camera: null, rest: null });
      if (body !== null && isTelling(body, this.#asked.posture))
        tellings.push({ t, place: body.camera, doubt: body.yawDoubt });
      asked += 1;
      if (asked % SLICE === 0) yield;
    }
    this.#tellings = tellings;
    this.#whole = cameraOf(
      tellings.reduce((memory, { place, doubt }) => rememberCamera(memory, 0, place, doubt), UNKNOWN_CAMERA),
    );
    return this.#whole;
  }

  /** The body at a frame, by its index; null when too little of it was seen then. */
  at(index: number): BodyAt | null {
    const own = this.#lift(index);
    const t = this.#frames[index]?.t;
    if (own === null || t === undefined) return null;
    const near = [own];
    for (const step of [-1, 1]) {
      for (let i = index + step; Math.abs((this.#frames[i]?.t ?? Number.NaN) - t) <= AROUND; i += step) {
        const other = this.#lift(i);
        if (other !== null) near.push(other);
      }
    }
    const room: Partial<Record<Joint, SpacePoint>> = {};
    for (const joint of JOINTS) {
      const of = (axis: keyof SpacePoint) => median(near.map((body) => body.room[joint][axis]));
      room[joint] = { ahead: of("ahead"), up: of("up"), right: of("right") };
    }
    return { ...own, room: room as SpaceJoints };
  }

  #lift(index: number): BodyAt | null {
    const known = this.#lifted.get(index);
    if (known !== undefined) return known;
    const lifted = this.#liftAnew(index);
    this.#lifted.set(index, lifted);
    return lifted;
  }

  #liftAnew(index: number): BodyAt | null {
    const { t, pose } = this.#frames[index] ?? { t: 0, pose: null };
    const camera = this.#cameraAt(t);
    if (pose === null || camera === null) return null;
    const told = bodyInSpace(this.#network, pose, this.#asked.exercise, { camera, rest: null });
    if (told === null) return null;
    const body = this.#asked.symmetric ? inSymmetry(told, camera) : told;
    const scores = Object.fromEntries(JOINTS.map((joint) => [joint, pose[joint].score]));
    return {
      room: roomOf(body.joints, camera),
      doubt: body.doubt,
      scores: scores as Record<Joint, number>,
      camera,
    };
  }

  /** The nearest in time weigh most: a person may shuffle round on the mat. */
  #cameraAt(t: number): CameraPlace | null {
    const away = (telling: Telling) => Math.abs(telling.t - t);
    const nearestLast = this.#tellings.toSorted((a, b) => away(b) - away(a));
    const memory = nearestLast.reduce(
      (before, telling) => rememberCamera(before, -away(telling), telling.place, telling.doubt),
      UNKNOWN_CAMERA,
    );
    return cameraOf({ ...memory, t: 0 }) ?? this.#whole;
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}
