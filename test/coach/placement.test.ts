import { describe, expect, test } from "vitest";
import { type Direction, directionText } from "../../src/coach/placement/direction.ts";
import type { PlacementLook } from "../../src/coach/placement/find.ts";
import { advancePlacement, startPlacement } from "../../src/coach/placement/placement.ts";
import { wantedOf } from "../../src/coach/placement/wanted.ts";
import { type Camera, keypoints } from "../../src/demonstration/camera.ts";
import { choreograph } from "../../src/demonstration/choreography.ts";
import { framed } from "../../src/demonstration/framing.ts";
import { simulate } from "../../src/demonstration/simulate.ts";
import { poseFromPixels } from "../../src/pose/pose.ts";
import { keypointsOf } from "../../src/pose/recording.ts";
import type { Exercise } from "../../src/rules/contract.ts";
import { EXERCISES } from "../../src/rules/registry.ts";

/** Share of the picture that a body usually takes before a phone that stands well. */
const USUAL_FILL = 0.55;

interface Film {
  readonly aspect?: number;
  readonly camera?: (usual: Camera) => Camera;
  readonly look?: Partial<PlacementLook>;
  readonly seed?: number;
  /** Eight when left out. */
  readonly seconds?: number;
}

/** A person who waits in the rest posture, filmed for some seconds and blurred as the model blurs. */
function film(
  exercise: Exercise,
  { aspect = 16 / 9, camera = (c) => c, look = {}, seed = 1, seconds = 8 }: Film,
): PlacementLook[] {
  const usual = framed(exercise.motion, { aspect, fill: USUAL_FILL });
  const recording = simulate(exercise.motion, {
    exercise: exercise.meta.id,
    view: exercise.meta.view,
    plan: { repetitions: [{}], rest: seconds },
    seed,
    camera: camera(usual),
  });
  return recording.frames
    .filter(({ t }) => t < seconds)
    .map((frame) => {
      const keypoints = keypointsOf(frame);
      const pose = keypoints === null ? null : poseFromPixels(keypoints, recording.height);
      return { t: frame.t, pose, aspect, brightness: 0.5, people: null, roll: null, ...look };
    });
}

interface Heard {
  readonly t: number;
  readonly direction: Direction;
}

function watch(
  exercise: Exercise,
  looks: readonly PlacementLook[],
): { heard: Heard[]; goodAt: number | null } {
  let placement = startPlacement(wantedOf(exercise));
  const heard: Heard[] = [];
  let goodAt: number | null = null;
  for (const look of looks) {
    const result = advancePlacement(placement, look);
    placement = result.placement;
    if (result.say !== null) heard.push({ t: look.t, direction: result.say });
    if (result.becameGood) goodAt = look.t;
  }
  return { heard, goodAt };
}

/** Whether a part that the exercise needs is outside of the picture of the waiting person. */
function cutsPart(exercise: Exercise, camera: Camera): boolean {
  const { skeleton } = choreograph(exercise.motion, { repetitions: [{}] }).at(0);
  const pose = keypoints(skeleton, camera);
  return [/^nose$|Ear$/, /Wrist$/, /Knee$/, /Ankle$/].some((part) => {
    const wanted = exercise.meta.joints.filter((joint) => part.test(joint));
    return wanted.length > 0 && wanted.every((joint) => pose[joint].score === 0);
  });
}

/** Brings the camera so near that a part of the body does not fit, but no more than the model still finds. */
function tooNear(exercise: Exercise): (usual: Camera) => Camera {
  const nearer = (camera: Camera, share: number) => ({ ...camera, fieldOfView: camera.fieldOfView * share });
  return (usual) => {
    let camera = usual;
    while (!cutsPart(exercise, camera)) camera = nearer(camera, 0.98);
    return nearer(camera, 0.95);
  };
}

/** Aims the camera so far aside that the first part of the body at one end is plainly outside of the picture. */
function aimedAside(way: 1 | -1, exercise: Exercise): (usual: Camera) => Camera {
  const { legs, head } = choreograph(exercise.motion, { repetitions: [{}] }).at(0).skeleton;
  const lies = Math.abs(head.x - legs.left.ankle.x) > Math.abs(head.y - legs.left.ankle.y);
  const axis = lies ? "x" : "y";
  const moved = (camera: Camera, by: number): Camera => ({
    ...camera,
    target: { ...camera.target, [axis]: camera.target[axis] + way * by },
  });
  return (usual) => {
    let camera = usual;
    while (!cutsPart(exercise, camera)) camera = moved(camera, 0.02);
    return moved(camera, 0.04);
  };
}

/** Whether the model still finds a body; with its greater half outside it finds none. */
function isFound(looks: readonly PlacementLook[]): boolean {
  return looks.filter(({ pose }) => pose !== null).length > looks.length / 2;
}

const CASES: readonly (readonly [string, Film, readonly Direction["id"][]])[] = [
  ["too far", { camera: (c) => ({ ...c, distance: c.distance * 3.2 }) }, ["come-closer"]],
  ["dark", { look: { brightness: 0.06 } }, ["more-light"]],
  ["two people", { look: { people: { count: 2, sure: true } } }, ["two-people"]],
  ["nobody", { look: { pose: null } }, ["nobody"]],
  ["a phone that leans", { look: { roll: 16 } }, ["level-phone"]],
];

describe.each(EXERCISES.map((exercise) => [exercise.meta.text.name, exercise] as const))(
  "%s",
  (_name, exercise) => {
    test.each([
      [16 / 9, 1],
      [16 / 9, 2],
      [4 / 3, 3],
      [9 / 16, 4],
    ])(
      "stands well in a picture of %d: good after two seconds, and nothing else is said (seed %d)",
      (aspect, seed) => {
        const { heard, goodAt } = watch(exercise, film(exercise, { aspect, seed }));
        expect(heard.map(({ direction }) => directionText(direction))).toEqual([]);
        expect(goodAt).toBeGreaterThanOrEqual(1.9);
        expect(goodAt).toBeLessThan(3);
      },
    );

    test.each(CASES)("%s: its own direction within three seconds, and not good", (_what, how, ids) => {
      const { heard, goodAt } = watch(exercise, film(exercise, how));
      expect(ids).toContain(heard[0]?.direction.id);
      expect(heard[0]?.t).toBeLessThan(3);
      expect(goodAt).toBeNull();
    });

    test("seen from the wrong side: turn", () => {
      const { heard, goodAt } = watch(
        exercise,
        film(exercise, { camera: (c) => ({ ...c, yaw: c.yaw + 80, tilt: 14 }) }),
      );
      expect(heard[0]?.direction).toEqual({ id: "turn-body", view: exercise.meta.view });
      expect(heard[0]?.t).toBeLessThan(3);
      expect(goodAt).toBeNull();
    });

    test("too far with no room to come closer: after two requests it begins all the same", () => {
      const looks = film(exercise, { camera: (c) => ({ ...c, distance: c.distance * 3.2 }), seconds: 14 });
      const { heard, goodAt } = watch(exercise, looks);
      expect(heard.map(({ direction }) => direction.id)).toEqual(["come-closer", "come-closer"]);
      expect(goodAt).toBeLessThan(13);
    });

    test("put right after two seconds: good two whole seconds later", () => {
      const looks = film(exercise, {}).map((look) => (look.t < 2 ? { ...look, brightness: 0.05 } : look));
      const { goodAt } = watch(exercise, looks);
      expect(goodAt).toBeGreaterThan(3.9);
      expect(goodAt).toBeLessThan(5);
    });

    test("two people who both stay: after two requests and an honest word it begins all the same", () => {
      const looks = film(exercise, { look: { people: { count: 2, sure: true } }, seconds: 14 });
      const { heard, goodAt } = watch(exercise, looks);
      expect(heard.map(({ direction }) => direction.id)).toEqual(["two-people", "two-people", "only-one"]);
      expect(goodAt).toBeLessThan(13);
    });

    test("what may be a second person keeps the word back until a second look", () => {
      const people = { count: 2, sure: false };
      const { heard, goodAt } = watch(exercise, film(exercise, { look: { people } }));
      expect(heard).toEqual([]);
      expect(goodAt).toBeNull();
    });

    test("too near: a step back", () => {
      const looks = film(exercise, { camera: tooNear(exercise) });
      const { heard, goodAt } = watch(exercise, looks);
      // Someone bent over a bell still fits when the camera looks down.
      const ids = exercise.motion.continuous ? ["step-back", "tilt-down"] : ["step-back"];
      expect(isFound(looks) ? ids : ["nobody"]).toContain(heard[0]?.direction.id);
      expect(heard[0]?.t).toBeLessThan(3);
      expect(goodAt).toBeNull();
    });

    test.each([1, -1] as const)("cut off at one end (%d): move the phone that way", (way) => {
      const looks = film(exercise, { camera: aimedAside(way, exercise) });
      const { heard, goodAt } = watch(exercise, looks);
      const ids = isFound(looks) ? ["turn-phone", "tilt-down", "tilt-up"] : ["nobody"];
      expect(ids).toContain(heard[0]?.direction.id);
      expect(heard[0]?.t).toBeLessThan(3);
      expect(goodAt).toBeNull();
    });
  },
);

test("all fours that fit while the reaching arm and leg will not: a step back", () => {
  const exercise = EXERCISES.find(({ meta }) => meta.id === "bird-dog");
  if (exercise === undefined) throw new Error("There is no Bird-Dog.");
  const looks = film(exercise, { camera: (c) => ({ ...c, fieldOfView: c.fieldOfView * 0.5 }) });
  const { heard, goodAt } = watch(exercise, looks);
  expect(heard[0]?.direction.id).toBe("step-back");
  expect(goodAt).toBeNull();
});
