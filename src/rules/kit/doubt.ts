import { JOINTS, type Joint } from "../../pose/joints.ts";
import { MOVES } from "../../space/bones.ts";
import { CAMERA_DOUBT } from "../../space/camera-memory.ts";
import type { CameraPlace } from "../../space/features.ts";
import type { Sight } from "../../space/sight.ts";
import type { CameraPoint } from "../../space/space-body.ts";
import { GUESSED_SCORE, roomOf, squareJoints } from "../../space/square-view.ts";
import type { ReadBody } from "../contract.ts";
import measured from "./doubt-scales.json";
import type { Values } from "./observed.ts";

/** One standard deviation of each value that an exercise reads, by name. */
export type Doubts = Readonly<Record<string, number>>;

/**
 * The doubt of a joint that was not seen is so many times what the network tells: no fault is to rest on a guess. It is caution and
 * nothing measured: of the filmed figure guessed limbs miss by no more deviations than seen ones (94 % lie within 2.3 and 2.7).
 */
const GUESSED = 2;

/** Places are moved by this share of their own doubt to see what that changes. */
const STEP = 0.5;

/**
 * Beyond the first of these degrees off the view the network is too sure of people whom it never saw (good swings filmed from the
 * front read bent arms); its doubt grows by itself again over the second. Of the figure filmed through the pose model what it tells
 * is too small by 1.5 times at 30 to 60 degrees, which `APART` allows for, by 1.9 at 60 to 75 and by 4 at 135 to 150.
 */
const FAR_OFF = 55;
const MORE_BY = 54;

/**
 * What each value's doubt is multiplied by so that the truth lies more than two deviations away in 2 to 6 % of frames, by
 * exercise and name; measured by `npm run train` on bodies that the network was not trained on, and a new one has its own.
 */
const SCALES: Readonly<Record<string, Readonly<Record<string, number>>>> = measured;

/**
 * The same for an exercise that was not measured yet. A network that never saw it is too sure: the knee of heel slides takes
 * 1.8 to 2.5. Rather "not seen" than a fault that is not there.
 */
const UNMEASURED = 2.5;

/** What the doubt of a value of an exercise is multiplied by. */
export function scaleOf(exercise: string, name: string): number {
  const own = SCALES[exercise];
  return own === undefined ? UNMEASURED : (own[name] ?? 1);
}

/** How much the doubt is widened that far off the view, where the network is too sure. */
export function widened(offView: number | null): number {
  return 1 + Math.max(0, (offView ?? 0) - FAR_OFF) / MORE_BY;
}

const AXES = ["right", "up", "away"] as const satisfies readonly (keyof CameraPoint)[];

/**
 * How sure the values are that were read from a body in space: each part, and the camera, is moved by its own
 * doubt, and what that changes is summed in quadrature. Square on, or where no body in space is told, there is none but the flat picture's own, which the
 * limits allow for.
 */
export function doubtsOf(read: ReadBody, sight: Sight | null): Doubts {
  if (sight === null || sight.share === 0) return {};
  const { exercise, body, joints, camera, yaw, share, offView } = sight;
  const valuesOf = (joints: typeof body.joints, place: CameraPlace) => {
    const room = roomOf(joints, place);
    return read(
      room,
      squareJoints(room, yaw, () => 1),
    );
  };
  const sums: Record<string, number> = {};
  // To both sides: a body and its mirror image are as sure as each other.
  const add = (more: Values, less: Values) => {
    for (const [name, value] of Object.entries(more)) {
      const other = less[name];
      if (value === null || other === null || other === undefined) continue;
      sums[name] = (sums[name] ?? 0) + ((value - other) / (2 * STEP)) ** 2;
    }
  };
  for (const joint of JOINTS) {
    const guessed = (joints[joint]?.score ?? 0) > GUESSED_SCORE ? 1 : GUESSED;
    for (const axis of AXES) {
      const by = STEP * body.doubt[joint][axis] * guessed;
      const moved = (sign: 1 | -1) => {
        const places: Record<Joint, CameraPoint> = { ...body.joints };
        for (const [other, part] of MOVES[joint]) {
          places[other] = { ...places[other], [axis]: places[other][axis] + sign * part * by };
        }
        return valuesOf(places, camera);
      };
      add(moved(1), moved(-1));
    }
  }
  for (const angle of ["yaw", "tilt", "roll"] as const) {
    const turned = (sign: 1 | -1) =>
      valuesOf(body.joints, { ...camera, [angle]: camera[angle] + sign * STEP * CAMERA_DOUBT[angle] });
    add(turned(1), turned(-1));
  }
  const scale = share * widened(offView);
  return Object.fromEntries(
    Object.entries(sums).map(([name, sum]) => [name, scale * scaleOf(exercise, name) * Math.sqrt(sum)]),
  );
}
