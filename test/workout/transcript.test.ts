import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { EXERCISES } from "../../src/exercises/registry.ts";
import { type ExerciseOrder, exerciseSteps } from "../../src/plan/steps.ts";
import type { Line, LineKind } from "../../src/voice/line.ts";
import { type ProblemId, problem } from "../../src/workout/problems.ts";
import { byEar } from "./by-ear.ts";
import { listenTo } from "./heard.ts";
import type { Played } from "./played.ts";
import { posed, SCRIPTED_STEP, scripted } from "./scripted.ts";
import { singleExercise, wholeWorkout } from "./whole-workout.ts";

const METAS = EXERCISES.map(({ meta }) => meta);
const ORDER = { variant: null, sets: 1, holdSeconds: 3 };
const BRIDGES: ExerciseOrder = { ...ORDER, exercise: "bridge", repetitions: 5 };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("A whole workout, heard from its warm-up to its end", () => {
  test("by the app's voice: each line once, and nothing for the screen reader", async () => {
    const { heard, captions, played } = wholeWorkout("app");
    await expect(byEar(played)).toMatchFileSnapshot("../../docs/by-ear/en.txt");
    expect(heard.voice).toEqual(captions);
    expect(heard.reader).toEqual([]);
  });

  test("by the screen reader: each line once, and the voice keeps silent", () => {
    const { heard, captions } = wholeWorkout("reader");
    expect(heard.reader).toEqual(captions);
    expect(heard.voice).toEqual([]);
  });
});

test("A single exercise by ear: how to lie, how it is done and which side, as in a whole workout", async () => {
  const { heard, captions, played } = singleExercise("app");
  await expect(byEar(played, "Start with the camera")).toMatchFileSnapshot(
    "../../docs/by-ear/single-exercise.en.txt",
  );
  expect(heard.voice).toEqual(captions);
});

/** Kinds of lines that say how it is done right. */
const HOW: readonly LineKind[] = ["lesson", "guide", "hold", "cue", "direction"];

test("At least half of what is said of a workout shows how it is done", () => {
  const { played } = wholeWorkout("app");
  const told = played.workout.progress.steps.flatMap((step) =>
    step.kind === "guided" ? [step.say] : step.kind === "exercise" ? [step.ready] : [],
  );
  const words = (lines: readonly Line[]) => lines.flatMap(({ text }) => text.split(" ")).length;
  const how = played.lines.filter(({ kind, text }) => HOW.includes(kind) || told.includes(text));
  expect(words(how) / words(played.lines)).toBeGreaterThan(0.5);
});

/** A problem as it is told: what happened, and what to do. */
function told(id: ProblemId): string {
  const { message, advice } = problem(id);
  return `${message} ${advice}`;
}

const LINES: readonly [string, (played: Played) => void, readonly string[]][] = [
  [
    "a pause and going on while the picture is set up",
    (played) => played.act("pause").wait(3).act("resume"),
    ["Now: Bridge, five times", "Paused", "Go on"],
  ],
  [
    "a pause and going on in the middle of a set",
    (played) => {
      played.act("begin").wait(4).act("pause").wait(3).act("resume");
      played.play("bridge", [{}], 12, () => played.phase === "countdown").wait(4);
    },
    [
      "Now: Bridge, five times",
      "Begin",
      "Paused",
      "Get ready to go on",
      "Come back into the picture",
      "Three",
      "Two",
      "One",
      "Begin",
    ],
  ],
  ["the stop", (played) => played.act("stop"), ["Now: Bridge, five times", "Stopped. Rest as you need!"]],
  [
    "a problem that breaks it off",
    (played) => played.give({ type: "failed", problem: problem("camera-unplugged") }),
    ["Now: Bridge, five times", `${told("camera-unplugged")}!`],
  ],
  [
    "the page being hidden in the middle of a set, and seen again",
    (played) => {
      played.act("begin").wait(4).give({ type: "page", hidden: true }).wait(3);
      played.give({ type: "page", hidden: false });
    },
    ["Now: Bridge, five times", "Begin", "Paused while hidden", "Go on"],
  ],
  [
    "a helper that was started again",
    (played) => played.give({ type: "model-restarted" }),
    ["Now: Bridge, five times", told("worker-restarted")],
  ],
  [
    "a start that takes long, once",
    (played) => played.give({ type: "starting", what: "model", progress: null }).wait(20),
    ["Now: Bridge, five times", "Getting ready to see you"],
  ],
];

describe.each(["app", "reader"] as const)("Heard by %s alone", (speaks) => {
  test.each(LINES)("%s", (_what, happens, lines) => {
    const { played, heard } = listenTo(exerciseSteps([BRIDGES], METAS), speaks);
    played.wait(4);
    happens(played);
    played.wait(15);
    const [said, silent] = speaks === "app" ? [heard.voice, heard.reader] : [heard.reader, heard.voice];
    // Only a screen reader can be told to cut in.
    expect(said).toEqual(speaks === "app" ? lines.map((line) => line.replace(/!$/, "")) : lines);
    expect(silent).toEqual([]);
  });

  test("someone who goes out of the picture in the middle of a set, and comes back", () => {
    const { played, heard } = listenTo([SCRIPTED_STEP], speaks, { exerciseById: () => scripted() });
    played.wait(4).act("begin").wait(4).see(posed("unsure"), 3).see(posed("rest"), 2).wait(15);
    const lines = ["Now: Bridge, three times, two sets", "Begin", "Let me see all of you", "I see you again"];
    expect(speaks === "app" ? heard.voice : heard.reader).toEqual(lines);
  });
});
