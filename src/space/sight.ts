import { wrapDegrees } from "../pose/geometry.ts";
import { type Keypoint, type Pose, SEEN } from "../pose/pose.ts";
import { bodyInSpace } from "./body.ts";
import { type CameraMemory, cameraOf, rememberCamera, UNKNOWN_CAMERA } from "./camera-memory.ts";
import { type CameraPlace, layoutOf } from "./features.ts";
import type { Network } from "./network.ts";
import type { Posture } from "./posture.ts";
import { withReachedArms } from "./reached.ts";
import { type RestMemory, rememberRest, restOf, UNKNOWN_REST } from "./rest-memory.ts";
import { withTrunkSides } from "./sides.ts";
import type { CameraPoint, SpaceBody } from "./space-body.ts";
import {
  GUESSED_SCORE,
  roomOf,
  type SpaceJoints,
  type SquareJoints,
  type SquareView,
  squareJoints,
  squareYaw,
} from "./square-view.ts";
import { withoutStrays } from "./staying.ts";
import { inSymmetry } from "./symmetry.ts";

/** What the space layer makes of one picture. */
export interface Sight {
  /** Id of the exercise that is asked. */
  readonly exercise: string;
  readonly body: SpaceBody;
  /** Where the camera stands, by all pictures so far. */
  readonly camera: CameraPlace;
  readonly room: SpaceJoints;
  /** As a camera square to `view` would see the body. */
  readonly joints: SquareJoints;
  /** Degrees that the camera stands off that view, 0..180; null while that is not known. */
  readonly offView: number | null;
  /** The same by its likeliest place, however little is known of it. */
  readonly likelyOff: number;
  /** Which way round the square camera stands, degrees as in `CameraPlace`. */
  readonly yaw: number;
  /**
   * How much the space layer is to be believed beside the flat picture, 0..1: nothing square on and while the camera's
   * place is not known, all when far off.
   */
  readonly share: number;
  /** Whether arms that the model took for legs were put right: what was done shows by it, and not how well. */
  readonly isPut: boolean;
}

/** What is remembered from picture to picture. */
export interface SightMemory {
  readonly camera: CameraMemory;
  readonly rest: RestMemory;
  /** Pictures since the place was last told without knowing it. */
  readonly since: number;
}

/** Before the first picture. */
export const NO_SIGHT: SightMemory = { camera: UNKNOWN_CAMERA, rest: UNKNOWN_REST, since: 0 };

/** What is asked of the person, and from where it is seen best. */
export interface Asked {
  readonly exercise: string;
  readonly posture: Posture;
  readonly view: SquareView;
  /** Whether both sides do the same. */
  readonly symmetric: boolean;
}

/**
 * Square on, the flat angles are the better ones up to the first of these; beyond the second they are not used. Degrees
 * off the view; measured by `npm run evaluate -- --views`.
 */
const [FLAT_UP_TO, SPACE_FROM] = [20, 38];

/** Only a body that is likely in the exercise's posture tells where the camera stands for it. */
const LIKELY = 0.4;

/** Below this it is none, whose arms may have been taken for legs. */
const UNLIKELY = 0.2;

/** A single picture that is less sure of the yaw than this tells nothing of the body, degrees. */
const UNSURE = 22;

/** Once the camera's place is known, it is told anew, without being given it, at every so many pictures. */
const BLIND_EVERY = 4;

/** A joint that was not seen is taken from the rest of the body when the network is this sure of it, trunk lengths. */
const SURE = 0.22;

/**
 * Looks at one more picture. `resting` says that, by the pictures before, the body is at the rest of its movement. The
 * sight is null when too little of a body was seen.
 */
export function look(
  network: Network,
  memory: SightMemory,
  asked: Asked,
  resting: boolean,
  t: number,
  shown: Pose,
): { readonly memory: SightMemory; readonly sight: Sight | null } {
  let { camera, rest, since } = memory;
  const still = restOf(rest);
  const kept = withoutStrays(shown, still, asked.posture, layoutOf(shown)?.size ?? 0);
  const lift = (pose: Pose, camera: CameraPlace | null) =>
    bodyInSpace(network, pose, asked.exercise, { camera, rest: still });
  const likely = (pose: Pose) => lift(pose, cameraOf(camera))?.postures[asked.posture] ?? 0;
  const put = withReachedArms(kept, asked.posture);
  const isPut = put !== null && likely(kept) < UNLIKELY && likely(put) >= LIKELY;
  const seen = isPut ? put : kept;
  since += 1;
  if (cameraOf(camera) === null || since > BLIND_EVERY) {
    const blind = lift(seen, null);
    if (blind === null) return { memory, sight: null };
    since = 0;
    if (isTelling(blind, asked.posture)) camera = rememberCamera(camera, t, blind.camera, blind.yawDoubt);
  }
  const place = cameraOf(camera);
  const pose = withTrunkSides(seen, place);
  const told = lift(pose, place);
  if (told === null) return { memory: { camera, rest, since }, sight: null };
  const body = asked.symmetric ? inSymmetry(told, place ?? told.camera) : told;
  if (resting && isTelling(body, asked.posture)) rest = rememberRest(rest, t, withTrunkSides(shown, place));
  // Before the place is known, one picture alone is believed only when it is sure.
  const isKnown = place !== null || body.yawDoubt <= UNSURE;
  return {
    memory: { camera, rest, since },
    sight: { ...sightOf(body, place ?? body.camera, isKnown, asked, pose), isPut },
  };
}

/** True of a body that is likely enough in the posture to tell where the camera stands for it. */
export function isTelling(body: SpaceBody, posture: Posture): boolean {
  return body.postures[posture] >= LIKELY;
}

function sightOf(
  body: SpaceBody,
  camera: CameraPlace,
  isKnown: boolean,
  { exercise, view }: Asked,
  pose: Pose,
): Omit<Sight, "isPut"> {
  const yaw = squareYaw(view, camera.yaw);
  const offView = Math.abs(wrapDegrees(camera.yaw - yaw));
  const room = roomOf(body.joints, camera);
  return {
    exercise,
    body,
    camera,
    room,
    joints: squareJoints(room, yaw, (joint) => scoreOf(pose[joint], body.doubt[joint])),
    offView: isKnown ? offView : null,
    likelyOff: offView,
    yaw,
    share: !isKnown ? 0 : Math.max(0, Math.min(1, (offView - FLAT_UP_TO) / (SPACE_FROM - FLAT_UP_TO))),
  };
}

function scoreOf({ score }: Keypoint, { right, up, away }: CameraPoint): number {
  if (score >= SEEN) return score;
  return Math.max(right, up, away) < SURE ? GUESSED_SCORE : 0;
}
