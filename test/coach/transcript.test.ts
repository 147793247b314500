import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startFlow } from "../../src/coach/flow/state.ts";
import { type ExerciseOrder, exerciseSteps, sessionSteps } from "../../src/coach/flow/steps.ts";
import type { Speaks } from "../../src/coach/settings.ts";
import { RESTING } from "../../src/coach/testing/samples.ts";
import type { PlannedRepetition } from "../../src/demonstration/choreography.ts";
import { EXERCISES } from "../../src/exercises/registry.ts";
import { type ProblemId, problem } from "../../src/session/problems.ts";
import { listenTo } from "./heard.ts";

const METAS = EXERCISES.map(({ meta }) => meta);
const ORDER = { variant: null, sets: 1, holdSeconds: 3 };
const BRIDGES: ExerciseOrder = { ...ORDER, exercise: "bridge", repetitions: 5 };
const BIRD_DOGS: ExerciseOrder = { ...ORDER, exercise: "bird-dog", repetitions: 1 };

const LOW: PlannedRepetition = { faults: [{ id: "hips-low", severity: 1.3 }] };
const SHORT: PlannedRepetition = { faults: [{ id: "short-hold", severity: 1 }] };

/** A session as the plan leads it: warm-up, bridges of which two are low and one is short, a rest, bird-dogs, a calm end. */
function wholeSession(speaks: Speaks) {
  const listening = listenTo(startFlow(sessionSteps([BRIDGES, BIRD_DOGS], METAS)), speaks);
  const { leader, session, until } = listening;
  const phase = () => leader.view.flow.phase.is;
  leader.start();
  until(() => phase() === "placing");
  session.play("bridge", [LOW, {}, SHORT, LOW, {}], 12, () => phase() === "resting");
  until(() => phase() === "placing");
  session.play("bird-dog", [{}, {}], 12, () => phase() === "guided");
  until(() => phase() === "finished");
  vi.advanceTimersByTime(15_000);
  leader.stop();
  return listening;
}

/** Each line stands for itself: only the countdown is bare numbers. */
const TRANSCRIPT = [
  // The warm-up.
  "Walk on the spot. Let your arms swing.",
  "Half way",
  "Stand with soft knees. Turn slowly from side to side.",
  "Half way",
  "Step forward and bend a little. Change legs.",
  "Half way",
  // Placing.
  "Now: Bridge, five times",
  "Step into the picture",
  "Lie on your back, knees bent, feet flat.",
  "Good",
  // The countdown.
  "Three",
  "Two",
  "One",
  // The set: a hold corrected in time, one that was too short, praise, counts.
  "Begin",
  "Hold: two",
  "Lift your hips to one line",
  "Repetition one",
  "Hold: two",
  "Hold: one",
  "And slowly back",
  "Repetition two",
  "Good, that's it",
  "Hold: two",
  "Repetition three",
  "Nearly: hold it, count to three",
  "Hold: two",
  "Hold: one",
  "And slowly back",
  "Repetition four. One more",
  "Nearly: lift your hips to one line",
  "Hold: one",
  "And slowly back",
  "Repetition five",
  // What it came to, the rest, and what comes next.
  "That's the set",
  "Two of five were good. Next time, lift your hips to one line",
  "Rest, and drink a sip. Next: Bird-Dog",
  "Ten seconds left",
  // The next exercise.
  "Now: Bird-Dog, twice",
  "Step into the picture",
  "Hands and knees on the floor, back straight.",
  "Good",
  "Three",
  "Two",
  "One",
  "Begin",
  "Hold: two",
  "Hold: one",
  "And slowly back",
  "Left, one",
  "Hold: two",
  "Hold: one",
  "And slowly back",
  "Right, one",
  "That's the set",
  "Both were good",
  // The calm end.
  "Rest. Next: Knees to chest",
  "Ten seconds left",
  "Lie on your back. Draw your knees gently towards you.",
  "Half way",
  "Stay lying. Breathe in, and slowly out.",
  "Half way",
  // What all of it came to.
  "Seven repetitions in all, four of them good",
  "All done. Rest a little",
];

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("A whole session, heard from its warm-up to its end", () => {
  test("by the app's voice: each line once, and nothing for the screen reader", () => {
    const { heard, captions } = wholeSession("app");
    expect(heard.voice).toEqual(TRANSCRIPT);
    expect(heard.reader).toEqual([]);
    expect(captions).toEqual(TRANSCRIPT);
  });

  test("by the screen reader: each line once, and the voice keeps silent", () => {
    const { heard, captions } = wholeSession("reader");
    expect(heard.reader).toEqual(TRANSCRIPT);
    expect(heard.voice).toEqual([]);
    expect(captions).toEqual(TRANSCRIPT);
  });
});

/** A problem as it is told: what happened, and what to do. */
function told(id: ProblemId): string {
  const { message, advice } = problem(id);
  return `${message} ${advice}`;
}

const LINES: readonly [string, (listening: ReturnType<typeof listenTo>) => void, readonly string[]][] = [
  [
    "a pause and going on while the picture is set up",
    ({ leader }) => {
      leader.act({ type: "pause" });
      vi.advanceTimersByTime(3_000);
      leader.act({ type: "resume" });
    },
    ["Now: Bridge, five times", "Paused", "Go on"],
  ],
  [
    "a pause and going on in the middle of a set",
    ({ leader, session }) => {
      leader.act({ type: "begin" });
      vi.advanceTimersByTime(4_000);
      leader.act({ type: "pause" });
      vi.advanceTimersByTime(3_000);
      leader.act({ type: "resume" });
      const counted = () => leader.view.flow.phase.is === "countdown";
      session.play("bridge", [{}], 12, counted);
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
  [
    "the stop",
    ({ leader }) => leader.act({ type: "stop" }),
    ["Now: Bridge, five times", "Stopped. Rest as you need!"],
  ],
  [
    "a problem, after the session was left because of it",
    ({ leader, speaker }) => {
      leader.stop();
      speaker.tellProblem(problem("camera-unplugged"));
    },
    ["Now: Bridge, five times", `${told("camera-unplugged")}!`],
  ],
  [
    "the page being hidden in the middle of a set, and seen again",
    ({ leader, session }) => {
      leader.act({ type: "begin" });
      vi.advanceTimersByTime(4_000);
      session.tell({ ...session.snapshot, status: { is: "paused", why: "hidden" } });
      vi.advanceTimersByTime(3_000);
      session.tell({ ...session.snapshot, status: { is: "running" } });
    },
    ["Now: Bridge, five times", "Begin", "Paused while hidden", "Go on"],
  ],
  [
    "a helper that was started again",
    ({ session }) => {
      session.tell({ ...session.snapshot, notice: problem("worker-restarted") });
    },
    ["Now: Bridge, five times", told("worker-restarted")],
  ],
  [
    "a start that takes long, once",
    ({ session }) => {
      session.tell({ ...session.snapshot, status: { is: "starting", what: "model", progress: null } });
      vi.advanceTimersByTime(20_000);
    },
    ["Now: Bridge, five times", "Getting ready to see you"],
  ],
  [
    "someone who goes out of the picture in the middle of a set, and comes back",
    ({ leader, session }) => {
      leader.act({ type: "begin" });
      vi.advanceTimersByTime(4_000);
      const { exercise } = session.snapshot;
      const see = (obstacle: "cut-off" | null, seconds: number) => {
        for (let i = 0; i < seconds * 10; i++) {
          session.tell({
            ...session.snapshot,
            exercise,
            status: { is: "running" },
            live: { ...RESTING, obstacle },
          });
          vi.advanceTimersByTime(100);
        }
      };
      see("cut-off", 3);
      see(null, 2);
    },
    ["Now: Bridge, five times", "Begin", "Let me see all of you", "I see you again"],
  ],
];

describe.each(["app", "reader"] as const)("Heard by %s alone", (speaks) => {
  test.each(LINES)("%s", (_what, happens, lines) => {
    const listening = listenTo(startFlow(exerciseSteps([BRIDGES], METAS)), speaks);
    const { leader, heard } = listening;
    leader.start();
    vi.advanceTimersByTime(4_000);
    happens(listening);
    vi.advanceTimersByTime(15_000);
    leader.stop();
    const [said, silent] = speaks === "app" ? [heard.voice, heard.reader] : [heard.reader, heard.voice];
    // Only a screen reader can be told to cut in.
    expect(said).toEqual(speaks === "app" ? lines.map((line) => line.replace(/!$/, "")) : lines);
    expect(silent).toEqual([]);
  });
});
