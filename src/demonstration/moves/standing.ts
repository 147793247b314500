import { arm, bend, bothArms, bothLegs, leg, mirrored, STANDING } from "../../motion/kit.ts";
import type { BodyPose, LegPose, Proportions } from "../../motion/motion.ts";
import { reach } from "../../motion/reach.ts";
import type { Side } from "../../pose/joints.ts";
import { minimumJerk, mixed } from "../ease.ts";
import type { Move } from "./move.ts";

const RADIANS = Math.PI / 180;

/** Half turned to whoever looks on, so that both sides of the body are told apart. */
const HALF_TURNED = -36;

/** Facing whoever looks on, a little aside so that the turn has depth. */
const FACING = -82;

/** Walking without getting anywhere: the knees rise in turn, the arms swing against them. */
export const WALK: Move = {
  seconds: 2.4,
  key: 0.6,
  mat: false,
  planted: () => null,
  pose(t) {
    const swing = Math.sin((t / 2.4) * 2 * Math.PI);
    const lifted = (share: number) =>
      leg({ flexion: 60 * share, abduction: 3, rotation: 5, knee: 2 + 72 * share, ankle: 2 + 10 * share });
    const swung = (share: number) => arm({ flexion: 6 + 26 * share, abduction: 7, elbow: 32 + 12 * share });
    return {
      ...STANDING,
      yaw: HALF_TURNED,
      chest: bend({ turn: -5 * swing }),
      neck: bend({ turn: 5 * swing }),
      leftLeg: lifted(Math.max(0, swing)),
      rightLeg: lifted(Math.max(0, -swing)),
      leftArm: swung(-swing),
      rightArm: swung(swing),
    };
  },
};

/** The upper body turns from side to side over soft knees; feet and hips stay. */
export const TURN: Move = {
  seconds: 7,
  key: 1.75,
  mat: false,
  planted: () => null,
  pose(t) {
    const turn = 44 * Math.sin((t / 7) * 2 * Math.PI);
    return {
      ...STANDING,
      yaw: FACING,
      waist: bend({ turn: turn * 0.4 }),
      chest: bend({ turn: turn * 0.6 }),
      neck: bend({ turn: turn * 0.2 }),
      ...bothArms({ flexion: 14, abduction: 16, rotation: 24, elbow: 84 }),
      ...bothLegs({ flexion: 12, abduction: 11, rotation: 10, knee: 24, ankle: -12 }),
    };
  },
};

/** Where hip and front foot are in metres, seen from the toes of the foot that stays, and how far its heel is up. */
interface Lunge {
  readonly hip: readonly [ahead: number, up: number];
  readonly ankle: readonly [ahead: number, up: number];
  /** Degrees. */
  readonly heel: number;
}

const STANDS: Lunge = { hip: [-0.17, 0.885], ankle: [-0.17, 0.075], heel: 0 };
const STEPS: Lunge = { hip: [-0.09, 0.88], ankle: [0.2, 0.16], heel: 8 };
const LANDS: Lunge = { hip: [0.12, 0.81], ankle: [0.43, 0.075], heel: 30 };
const BENDS: Lunge = { hip: [0.16, 0.73], ankle: [0.43, 0.075], heel: 42 };

/** A lunge with one leg: each place, and the seconds in which the next is reached. */
const LUNGE: readonly (readonly [seconds: number, place: Lunge])[] = [
  [0.6, STANDS],
  [0.5, STANDS],
  [0.45, STEPS],
  [1.2, LANDS],
  [0.7, BENDS],
  [1.1, BENDS],
  [0.5, LANDS],
  [0.55, STEPS],
];
const LUNGE_SECONDS = LUNGE.reduce((sum, [seconds]) => sum + seconds, 0);

/** A small step forward with bent knees, and back; then with the other leg. */
export const LUNGES: Move = {
  seconds: 2 * LUNGE_SECONDS,
  key: 3,
  mat: false,
  planted: (t) => behind(t),
  pose(t, body) {
    const pose = lunging(lungeAt(t % LUNGE_SECONDS), body);
    const right = behind(t) === "left" ? pose : mirrored(pose);
    return { ...right, yaw: -24 };
  },
};

/** The foot that stays: the left one first. */
function behind(t: number): Side {
  return t < LUNGE_SECONDS ? "left" : "right";
}

function lungeAt(t: number): Lunge {
  let start = 0;
  for (const [i, [seconds, place]] of LUNGE.entries()) {
    const next = LUNGE[i + 1]?.[1] ?? STANDS;
    if (t < start + seconds) return mixed(place, next, minimumJerk((t - start) / seconds));
    start += seconds;
  }
  return STANDS;
}

/** The right leg goes ahead. */
function lunging({ hip, ankle, heel }: Lunge, body: Proportions): BodyPose {
  const [sin, cos] = [Math.sin(heel * RADIANS), Math.cos(heel * RADIANS)];
  const rear = [body.ankle * sin - body.foot * cos, body.ankle * cos + body.foot * sin] as const;
  const swing = 12 * Math.max(0, ankle[0]);
  return {
    ...STANDING,
    leftLeg: legTo(hip, rear, heel, body),
    rightLeg: legTo(hip, ankle, 0, body),
    leftArm: arm({ flexion: 6 + 2 * swing, abduction: 8, elbow: 22 }),
    rightArm: arm({ flexion: 6 - swing, abduction: 8, elbow: 18 }),
  };
}

/** A leg of an upright body whose ankle is at a place and whose heel is up by an angle. */
function legTo(
  hip: readonly [number, number],
  ankle: readonly [number, number],
  heel: number,
  body: Proportions,
): LegPose {
  const { upper, lower } = reach(ankle[0] - hip[0], hip[1] - ankle[1], body.thigh, body.shank, 1);
  return leg({ flexion: upper, abduction: 2, rotation: 3, knee: upper - lower, ankle: lower + heel });
}
