import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Pose } from "../pose/pose.ts";
import type { Obstacle } from "../rules/contract.ts";
import { sampleMeta } from "../rules/testing/sample-exercise.ts";
import { type Direction, directionText } from "./direction.ts";
import type { PlacementLook } from "./find.ts";
import { advancePlacement, startPlacement } from "./placement.ts";
import { lyingAt } from "./testing/lying.ts";
import { wantedToSee } from "./wanted.ts";

/** Four trunk lengths of room are wanted. */
const WANTED = { ...wantedToSee(sampleMeta), trunk: "flat", reach: 4 } as const;

const SURELY_TWO = { count: 2, sure: true };

const WHOLE = lyingAt(0.9, 0.7, 0.25);
const FEET_OUT_RIGHT = lyingAt(1.6, 0.7, 0.25);
const FEET_OUT_BELOW = lyingAt(0.9, 0.98, 0.25);
const NEAR = lyingAt(0.9, 0.7, 0.45);
const FAR = lyingAt(0.9, 0.7, 0.08);
const NO_FEET = lyingAt(0.9, 0.7, 0.25, ["feet"]);

/** The same body with its trunk upright. */
function upright(pose: Pose): Pose {
  const turned = Object.entries(pose).map(([joint, { x, y, score }]) => [
    joint,
    { x: 0.9 + (y - 0.7), y: 0.5 + (x - 0.9), score },
  ]);
  return Object.fromEntries(turned) as Pose;
}

const WAITING = directionText({ id: "wait" });

type Look = Partial<Omit<PlacementLook, "t">>;

/** Someone who lies where everything is seen. */
const RIGHT: Look = { pose: WHOLE, obstacle: null };
const NOBODY: Look = { pose: null, obstacle: "nobody" };
const CUT_RIGHT: Look = { pose: FEET_OUT_RIGHT, obstacle: "cut-off" };
const CUT_BELOW: Look = { pose: FEET_OUT_BELOW, obstacle: "cut-off" };
const TOO_NEAR: Look = { pose: NEAR, obstacle: "cut-off" };
const STANDING: Look = { pose: upright(WHOLE), obstacle: "not-ready" };
const UNKNOWN: Look = { pose: WHOLE, obstacle: "not-ready" };

/** Looks ten a second, each as `at` says; what was said and when, and when it was good, in tenths of seconds. */
function watch(seconds: number, at: (t: number) => Look) {
  let placement = startPlacement(WANTED);
  const said: [number, string][] = [];
  const given: Direction[] = [];
  let goodAt: number | null = null;
  for (let i = 0; i < seconds * 10; i++) {
    const t = i / 10;
    const usual = { pose: WHOLE, obstacle: null, aspect: 16 / 9, brightness: 0.5, people: null, roll: null };
    const result = advancePlacement(placement, { ...usual, ...at(t), t });
    placement = result.placement;
    if (result.say !== null) {
      said.push([t, directionText(result.say)]);
      given.push(result.say);
    }
    if (result.becameGood) goodAt = t;
  }
  return { said, given, goodAt };
}

const says = (seconds: number, at: (t: number) => Look) => watch(seconds, at).said;
const words = (seconds: number, at: (t: number) => Look) => says(seconds, at).map(([, text]) => text);

test("A picture from which all can be judged is good after two seconds, and nothing is said", () => {
  expect(watch(5, () => RIGHT)).toMatchObject({ said: [], goodAt: 2 });
});

test("The same direction is given again only after six seconds, and after twelve once it was given three times", () => {
  expect(says(30, () => NOBODY).map(([t]) => Math.floor(t))).toEqual([0, 6, 12, 24]);
});

test("Another direction waits for three seconds after the last", () => {
  expect(says(7, (t) => (t < 1.5 ? { ...RIGHT, people: SURELY_TWO } : { brightness: 0.05 }))).toEqual([
    [0.4, "I see two people"],
    [3.4, "Turn on some more light"],
  ]);
});

test("Pictures that ask for something else now and then do not change the direction", () => {
  const heard = says(5, (t) => (Math.round(t * 10) % 4 === 3 ? { ...NOBODY, brightness: 0.05 } : NOBODY));
  expect(heard).toEqual([[0.4, "Step into the picture"]]);
});

test.each([
  [{}, "Step into the picture"],
  [{ people: SURELY_TWO }, "I see two people"],
  [{ people: { count: 3, sure: true } }, "I see several people"],
  [{ people: { count: 2, sure: false } }, undefined],
  [{ people: { count: 0, sure: true } }, "Step into the picture"],
  [{ brightness: 0.2 }, "Turn on some more light"],
  [{ brightness: null }, "Step into the picture"],
])("An empty picture with %j: %s", (look, text) => {
  expect(words(1, () => ({ ...NOBODY, ...look }))[0]).toBe(text);
});

test("A second person who stays is asked about twice, then passed over with an honest word", () => {
  expect(says(17, () => ({ ...NOBODY, people: SURELY_TWO }))).toEqual([
    [0.4, "I see two people"],
    [6.4, "I see two people"],
    [9.4, "I can follow only one body"],
    [12.4, "Step into the picture"],
  ]);
});

describe("Where the exercise can be counted it begins, and what cannot be judged is said once before", () => {
  test.each<[string, Look, string]>([
    [
      "a body that is turned away",
      { pose: WHOLE, obstacle: "wrong-view" },
      "From here I count, but cannot judge your form. Turn your side to me for that.",
    ],
    [
      "feet beyond the right edge",
      { pose: FEET_OUT_RIGHT },
      "From here I count, but cannot judge your feet and knees. Turn the phone towards your feet for that.",
    ],
    [
      "a body near the lower edge",
      { pose: FEET_OUT_BELOW },
      "From here I count, but cannot judge your feet, hips and shoulders. Tilt the camera down a little for that.",
    ],
    ["hidden feet", { pose: NO_FEET }, "From here I count, but cannot judge your feet."],
    [
      "a turned body whose feet are outside: the side shows more",
      { pose: FEET_OUT_RIGHT, obstacle: "wrong-view" },
      "From here I count, but cannot judge your form. Turn your side to me for that.",
    ],
  ])("%s", (_what, look, text) => {
    const { said, goodAt } = watch(12, () => look);
    expect(said).toEqual([[2, text]]);
    // The word is heard out first.
    expect(goodAt).toBeGreaterThan(2 + text.split(" ").length / 4);
    expect(goodAt).toBeLessThan(11);
  });

  test.each<[string, Look, string, string]>([
    [
      "too far away, in a small room",
      { pose: FAR },
      "Come a step closer",
      "From here I count, but cannot judge the fine points. Come a step closer for that.",
    ],
    [
      "no room to stretch",
      { pose: NEAR, aspect: 1.7 },
      "Move a step further away",
      "From here I count, but cannot judge your hands and feet when you stretch. Move a step further away for that.",
    ],
    [
      "a dark room",
      { brightness: 0.05 },
      "Turn on some more light",
      "From here I count, but cannot judge the fine points. Turn on some more light for that.",
    ],
    [
      "a phone that leans",
      { roll: 14 },
      "Set the phone upright and level",
      "From here I count, but cannot judge what is level. Set the phone upright and level for that.",
    ],
  ])("%s: asked for twice first", (_what, look, asked, note) => {
    const { said, goodAt } = watch(25, () => look);
    expect(said.map(([, text]) => text)).toEqual([asked, asked, note]);
    expect(goodAt).toBeLessThan(21);
  });

  test("what was put right after it was asked for in vain is not named", () => {
    const { said, goodAt } = watch(20, (t) => (t < 12 ? { pose: FAR, roll: 14 } : RIGHT));
    const level = "Set the phone upright and level";
    expect(said.map(([, text]) => text)).toEqual([level, level, "Come a step closer"]);
    expect(goodAt).toBeLessThan(16);
  });

  test("what was put right meanwhile is not named", () => {
    const { said, goodAt } = watch(15, (t) => (t < 4 ? { pose: FAR } : RIGHT));
    expect(said.map(([, text]) => text)).toEqual(["Come a step closer"]);
    expect(goodAt).toBeLessThan(7);
  });
});

describe("A direction is followed until it is met or plainly impossible", () => {
  test("feet that a camera loses now beyond its edge, now beyond two, get one direction", () => {
    const { said } = watch(14, (t) => (Math.floor(t / 3) % 2 === 0 ? CUT_RIGHT : TOO_NEAR));
    expect(said).toEqual([
      [0.4, "Turn the phone towards your feet"],
      [6.4, "Turn the phone towards your feet"],
      [12.4, "Turn the phone towards your feet"],
    ]);
  });

  test("turned in vain three times: further away, and again now and then", () => {
    const heard = says(90, () => CUT_RIGHT);
    expect(heard.map(([, text]) => text)).toEqual([
      ...Array(3).fill("Turn the phone towards your feet"),
      ...Array(heard.length - 3).fill("Move a step further away"),
    ]);
    const times = heard.map(([t]) => t);
    expect(times.slice(6).map((t, i) => Math.round(t - (times[i + 5] ?? 0)))).toEqual(
      Array(times.length - 6).fill(12),
    );
  });

  test("whoever stands about is told how to lie down, and nothing else", () => {
    const heard = says(60, () => STANDING);
    expect(heard.map(([t]) => Math.floor(t))).toEqual([0, 6, 12, 24, 36, 48]);
    expect(new Set(heard.map(([, text]) => text))).toEqual(new Set(["Lie on your back"]));
  });

  test("a posture that is not known is asked for, then the other side, then only waited for", () => {
    const heard = words(70, () => UNKNOWN);
    expect(runsOf(heard)).toEqual(["Lie on your back", "Turn your side to me", WAITING]);
    expect(heard.filter((text) => text === "Lie on your back")).toHaveLength(3);
  });

  test("what was never asked for is still asked for after that", () => {
    const heard = words(80, (t) => (t < 50 ? UNKNOWN : CUT_BELOW));
    expect(runsOf(heard).slice(2)).toEqual([
      WAITING,
      "Tilt the camera down a little",
      "Move a step further away",
    ]);
  });

  test("once it is met the picture is good two seconds later", () => {
    const { said, goodAt } = watch(12, (t) => (t < 5 ? CUT_RIGHT : RIGHT));
    expect(said).toHaveLength(1);
    expect(goodAt).toBe(7);
  });

  test("someone who gets up to move the phone and comes back is not sent to and fro", () => {
    const heard = words(60, (t) => {
      const within = t % 12;
      return within < 6 ? CUT_BELOW : within < 9 ? STANDING : NOBODY;
    });
    expect(runsOf(heard)).toEqual([
      "Tilt the camera down a little",
      "Lie on your back",
      "Step into the picture",
      "Tilt the camera down a little",
      "Lie on your back",
      "Step into the picture",
      WAITING,
    ]);
  });
});

/** The texts in the order in which they were begun. */
function runsOf(texts: readonly string[]): readonly string[] {
  return texts.filter((text, i) => text !== texts[i - 1]);
}

/** Whether anywhere one thing was said, then another, then the one, then the other. */
function alternates(texts: readonly string[]): boolean {
  const runs = runsOf(texts);
  return runs.some((text, i) => i >= 3 && text === runs[i - 2] && runs[i - 1] === runs[i - 3]);
}

const poses = fc.constantFrom<Pose | null>(null, WHOLE, FEET_OUT_RIGHT, FEET_OUT_BELOW, NEAR, FAR, NO_FEET);
const surroundings = {
  aspect: fc.constantFrom(16 / 9, 4 / 3, 9 / 16),
  brightness: fc.constantFrom(null, 0.05, 0.2, 0.5),
  people: fc.constantFrom(null, SURELY_TWO, { count: 2, sure: false }, { count: 1, sure: true }),
  roll: fc.constantFrom(null, 0, 14),
};
const countable = fc.record({
  pose: poses,
  obstacle: fc.constantFrom<Obstacle | null>(null, "wrong-view"),
  ...surroundings,
});
const anything = fc.record({
  pose: poses,
  obstacle: fc.constantFrom<Obstacle | null>(null, "nobody", "cut-off", "wrong-view", "not-ready"),
  ...surroundings,
});

/** Looks that last for a while each, some a single picture, some a quarter of a minute. */
function looks(one: fc.Arbitrary<Look>, seconds: number): fc.Arbitrary<(t: number) => Look> {
  const tenths = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 5, max: 150 }));
  return fc.array(fc.tuple(tenths, one), { minLength: 1, maxLength: 40 }).map((stretches) => {
    const frames = stretches.flatMap(([length, look]) => Array<Look>(length).fill(look));
    return (t: number) => frames[Math.round(t * 10) % Math.min(frames.length, seconds * 10)] ?? {};
  });
}

test("However the pictures change, nothing is said to and fro, and no direction is begun a third time", () => {
  fc.assert(
    fc.property(looks(anything, 120), (at) => {
      const heard = words(120, at);
      expect(alternates(heard)).toBe(false);
      const runs = runsOf(heard);
      for (const text of runs.filter((one) => one !== WAITING)) {
        const begun = runs.filter((one) => one === text).length;
        expect(begun, heard.join(" | ")).toBeLessThanOrEqual(2);
      }
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test("Wherever the exercise can be counted, it begins within a minute, whatever else the pictures show", () => {
  fc.assert(
    fc.property(looks(countable, 60), (at) => {
      const { goodAt } = watch(60, at);
      expect(goodAt).not.toBeNull();
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test("Until the picture is good there is a word at least every fourteen seconds, and never two within three", () => {
  fc.assert(
    fc.property(looks(fc.oneof(anything, countable), 120), (at) => {
      const { said, goodAt } = watch(120, (t) => {
        const look = at(t);
        // What may be a second person keeps the word back until the next look.
        return { ...look, people: look.people?.sure === false ? null : (look.people ?? null) };
      });
      const times = said.map(([t]) => t);
      for (const [i, t] of times.slice(1).entries()) expect(t - (times[i] ?? 0)).toBeGreaterThan(1.9);
      const ends = [0, ...times, goodAt ?? 120];
      for (const [i, t] of ends.slice(1).entries()) expect(t - (ends[i] ?? 0)).toBeLessThan(14);
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test("It is never good while the exercise could not be counted in the seconds before", () => {
  fc.assert(
    fc.property(looks(anything, 60), (at) => {
      const { goodAt } = watch(60, at);
      if (goodAt === null) return;
      const before = Array.from({ length: 20 }, (_, i) => at(Math.round(goodAt * 10 - i) / 10).obstacle);
      const right = before.filter((obstacle) => obstacle === null || obstacle === "wrong-view");
      expect(right.length).toBeGreaterThanOrEqual(17);
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test("Every direction of the app's own is at most six words and names no fault", () => {
  const texts = [
    directionText({ id: "step-back" }),
    directionText({ id: "come-closer" }),
    directionText({ id: "turn-body", view: "side" }),
    directionText({ id: "turn-body", view: "front" }),
    directionText({ id: "turn-phone", part: "feet", edge: "right" }),
    directionText({ id: "tilt-down" }),
    directionText({ id: "tilt-up" }),
    directionText({ id: "show", part: "hands" }),
    directionText({ id: "more-light" }),
    directionText({ id: "only-one" }),
    directionText({ id: "level-phone" }),
  ];
  for (const text of texts) {
    expect(text.split(" ").length).toBeLessThanOrEqual(6);
    expect(text).not.toMatch(/!|wrong|bad|not/);
  }
});
