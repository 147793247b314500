import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Camera, keypoints } from "../../src/demonstration/camera.ts";
import { choreograph } from "../../src/demonstration/choreography.ts";
import { framed } from "../../src/demonstration/framing.ts";
import { simulate } from "../../src/demonstration/simulate.ts";
import { EXERCISES, exerciseById } from "../../src/exercises/registry.ts";
import { type Direction, directionText } from "../../src/placement/direction.ts";
import type { PlacementLook } from "../../src/placement/find.ts";
import { advancePlacement, startPlacement } from "../../src/placement/placement.ts";
import { wantedOf } from "../../src/placement/wanted.ts";
import { parseRecording, type Recording } from "../../src/pose/recording.ts";
import type { Exercise } from "../../src/rules/contract.ts";
import { walkRecording } from "../../src/rules/walk-recording.ts";

/** Share of the picture that a body usually takes before a phone that stands well. */
const USUAL_FILL = 0.55;

/** Poses a second of a phone that is not fast. */
const FPS = 10;

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
    fps: FPS,
    camera: camera(usual),
  });
  return looksOf(exercise, recording)
    .filter(({ t }) => t < seconds)
    .map((one) => ({ ...one, aspect, ...look }));
}

/** How the placing looks at a recording, with the exercise's own rule beside it as in a workout. */
function looksOf(exercise: Exercise, recording: Recording): PlacementLook[] {
  const aspect = recording.width / recording.height;
  return [...walkRecording(exercise, recording, null)].map(({ t, pose, run }) => {
    const { obstacle } = run.live;
    return { t, pose, obstacle, aspect, brightness: 0.5, people: null, roll: null };
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

/** Whether the exercise's own rule could count nearly all the time. */
function isCountedFrom(looks: readonly PlacementLook[]): boolean {
  const counted = looks.filter(
    ({ t, obstacle }) => t > 1 && (obstacle === null || obstacle === "wrong-view"),
  );
  return counted.length > 0.9 * looks.filter(({ t }) => t > 1).length;
}

/** What may be said first of a body that is too large for the picture, and of one whose end is outside of it. */
const NEARER: readonly (Direction["id"] | undefined)[] = ["step-back", "tilt-down", "cannot-judge"];
const ASIDE: readonly (Direction["id"] | undefined)[] = [
  "turn-phone",
  "tilt-down",
  "tilt-up",
  "cannot-judge",
];

const CASES: readonly (readonly [string, Film, readonly Direction["id"][]])[] = [
  ["too far", { camera: (c) => ({ ...c, distance: c.distance * 3.7 }) }, ["come-closer"]],
  ["dark", { look: { brightness: 0.06 } }, ["more-light"]],
  ["two people", { look: { people: { count: 2, sure: true } } }, ["two-people"]],
  ["nobody", { look: { pose: null, obstacle: "nobody" } }, ["nobody"]],
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

    test("seen from the wrong side: it begins where it can be counted, and says what it cannot judge", () => {
      const looks = film(exercise, {
        camera: (c) => ({ ...c, yaw: c.yaw + 80, tilt: 14 }),
        seconds: 40,
      });
      const { heard, goodAt } = watch(exercise, looks);
      const turn = { id: "turn-body", view: exercise.meta.view };
      if (isCountedFrom(looks)) {
        expect(goodAt).toBeLessThan(12);
        const turned = looks.filter(({ obstacle }) => obstacle === "wrong-view").length * 2 > looks.length;
        if (turned) expect(heard[0]?.direction).toMatchObject({ id: "cannot-judge", where: turn });
      } else {
        expect(heard.map(({ direction }) => direction)).toContainEqual(turn);
        expect(goodAt).toBeNull();
      }
    });

    test("too far with no room to come closer: after two requests it begins all the same", () => {
      const looks = film(exercise, { camera: (c) => ({ ...c, distance: c.distance * 3.7 }), seconds: 24 });
      const { heard, goodAt } = watch(exercise, looks);
      const ids = heard.map(({ direction }) => direction.id);
      expect(ids).toEqual(["come-closer", "come-closer", "cannot-judge"]);
      expect(goodAt).toBeLessThan(22);
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

    test("too near: a step back, or the word that parts cannot be judged where it can be counted", () => {
      const looks = film(exercise, { camera: tooNear(exercise), seconds: 20 });
      const { heard, goodAt } = watch(exercise, looks);
      expect(isFound(looks) ? NEARER : ["nobody"]).toContain(heard[0]?.direction.id);
      expect(heard[0]?.t).toBeLessThan(3);
      if (isCountedFrom(looks)) expect(goodAt).not.toBeNull();
    });

    test.each([1, -1] as const)(
      "cut off at one end (%d): move the phone that way, or so far it counts only",
      (way) => {
        const looks = film(exercise, { camera: aimedAside(way, exercise), seconds: 20 });
        const { heard, goodAt } = watch(exercise, looks);
        expect(isFound(looks) ? ASIDE : ["nobody"]).toContain(heard[0]?.direction.id);
        expect(heard[0]?.t).toBeLessThan(3);
        if (isCountedFrom(looks)) expect(goodAt).not.toBeNull();
        const begun = heard.map(({ direction }) => directionText(direction));
        expect(new Set(begun).size, begun.join(" | ")).toBeLessThanOrEqual(2);
      },
    );
  },
);

test("all fours that fit while the reaching arm and leg will not: a step back, twice, then it begins", () => {
  const exercise = exerciseNamed("bird-dog");
  const camera = (c: Camera) => ({ ...c, fieldOfView: c.fieldOfView * 0.5 });
  const { heard, goodAt } = watch(exercise, film(exercise, { camera, seconds: 24 }));
  expect(heard.map(({ direction }) => direction.id)).toEqual(["step-back", "step-back", "cannot-judge"]);
  expect(goodAt).toBeLessThan(22);
});

function exerciseNamed(id: string): Exercise {
  const exercise = exerciseById(id);
  if (exercise === null) throw new Error(`There is no ${id}.`);
  return exercise;
}

describe("Before films of people", () => {
  /** Every filmed recording of an exercise; of other things each before an exercise that they are not. */
  const films = readdirSync("fixtures", { recursive: true, encoding: "utf8" })
    // Recordings lie in a folder for each exercise; beside the folders lies where they come from.
    .filter((path) => path.endsWith(".json") && dirname(path) !== ".")
    .map((path) => [path, parseRecording(readFileSync(join("fixtures", path), "utf8"))] as const)
    .filter(([, { source }]) => source === "video");

  const seenOf = (path: string, film: Recording) => {
    const exercise = exerciseNamed(film.exercise ?? "bridge");
    const looks = looksOf(exercise, lasting(film, 30));
    return { path, looks, ...watch(exercise, looks) };
  };
  const seen = films.map(([path, film]) => seenOf(path, film));

  test("there are films enough", () => {
    expect(seen.length).toBeGreaterThan(20);
  });

  test.each(seen.map((film) => [film.path, film] as const))(
    "%s: nothing is said to and fro, and it begins where it can be counted",
    (_path, { heard, goodAt, looks }) => {
      const texts = heard.map(({ direction }) => directionText(direction));
      const runs = texts.filter((text, i) => text !== texts[i - 1]);
      const alternating = runs.filter(
        (text, i) => i > 2 && text === runs[i - 2] && runs[i - 1] === runs[i - 3],
      );
      expect(alternating, texts.join(" | ")).toEqual([]);
      if (isCountedFrom(looks)) expect(goodAt, texts.join(" | ")).toBeLessThan(25);
    },
  );

  test.each(["bird-dog.portrait-cut-off", "bird-dog.foot-leaves-picture", "bridge.feet-outside"])(
    "%s, whose hands or feet leave the picture, begins after no more than two different words",
    (name) => {
      const film = seen.find(({ path }) => path.includes(name));
      expect(film?.goodAt).not.toBeNull();
      const said = new Set(film?.heard.map(({ direction }) => directionText(direction)));
      expect(said.size).toBeLessThanOrEqual(2);
    },
  );
});

/** The film from its beginning again and again, for so many seconds. */
function lasting(film: Recording, seconds: number): Recording {
  const [first, last] = [film.frames.at(0)?.t ?? 0, film.frames.at(-1)?.t ?? 0];
  const length = last - first + 1 / 25;
  const rounds = Array.from({ length: Math.ceil(seconds / length) }, (_, i) =>
    film.frames.map((frame) => ({ ...frame, t: frame.t - first + i * length })),
  );
  return { ...film, frames: rounds.flat() };
}
