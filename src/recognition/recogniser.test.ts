import fc from "fast-check";
import { expect, test } from "vitest";
import type { Exercise, Live, Repetition, RuleEvent } from "../rules/contract.ts";
import { RESTING, repetitionOf, sampleMeta } from "../rules/testing/sample-exercise.ts";
import {
  finishRecogniser,
  type Recognised,
  type Recogniser,
  recognise,
  startRecogniser,
  suspected,
} from "./recogniser.ts";

/** Something that an exercise's rule takes for one of its repetitions; seconds. */
interface Movement {
  readonly start: number;
  readonly end: number;
  readonly score: number | null;
}

/** An exercise whose posture is kept in these times and whose rule finds these movements. */
function exerciseThat(
  id: string,
  movements: readonly Movement[],
  isIn: (t: number) => boolean = () => true,
): Exercise {
  const live = (t: number): Live => ({
    ...RESTING,
    obstacle: isIn(t) ? null : "not-ready",
    phase: movements.some(({ start, end }) => t > start && t < end) ? "top" : "rest",
  });
  return {
    meta: { ...sampleMeta, id },
    rule: {
      init: () => -1,
      step: (before, { t }) => ({
        state: t,
        events: movements
          .filter(({ end }) => end > (before as number) && end <= t)
          .map((one): RuleEvent => ({ type: "repetition", repetition: repetitionAt(one) })),
        live: live(t),
      }),
      finish: () => [],
      reads: () => ({}),
    },
    motion: {} as Exercise["motion"],
  };
}

function repetitionAt({ start, end, score }: Movement): Repetition {
  return { ...repetitionOf(), start, peak: (start + end) / 2, end, score };
}

/** What is told of so many seconds, five frames a second, each with its time. */
function told(exercises: readonly Exercise[], seconds: number) {
  let recogniser: Recogniser = startRecogniser(exercises.map((exercise) => ({ exercise, variant: null })));
  const all: { readonly t: number; readonly what: Recognised; readonly before: Recogniser }[] = [];
  for (let i = 0; i <= seconds * 5; i += 1) {
    const before = recogniser;
    const next = recognise(recogniser, { t: i / 5, pose: null });
    recogniser = next.recogniser;
    all.push(...next.happened.map((what) => ({ t: i / 5, what, before })));
  }
  const before = recogniser;
  all.push(...finishRecogniser(recogniser).map((what) => ({ t: seconds, what, before })));
  return { all, recogniser };
}

/** The same in short: an exercise's name where its set opens, "+" for each repetition, "." where it closes. */
function inShort(exercises: readonly Exercise[], seconds: number): string {
  return told(exercises, seconds)
    .all.map(({ what }) =>
      what.type === "opened" ? what.exercise.meta.id : what.type === "closed" ? "." : "+",
    )
    .join("");
}

const PLAIN = 80;

/** Less of the exercise than one plain fault leaves. */
const DOUBTFUL = 45;

const movement = (start: number, score: number | null = PLAIN): Movement => ({
  start,
  end: start + 3,
  score,
});

test("one plain repetition names its exercise, and counts", () => {
  expect(inShort([exerciseThat("a", [movement(4)]), exerciseThat("b", [])], 20)).toBe("a+.");
});

test("one doubtful repetition is said to be in doubt and opens nothing", () => {
  const exercises = [exerciseThat("a", [movement(4, DOUBTFUL)])];
  expect(inShort(exercises, 20)).toBe("");
  expect(suspected(told(exercises, 20).recogniser)?.meta.id).toBe("a");
});

test("two doubtful repetitions name their exercise together, and both count", () => {
  expect(inShort([exerciseThat("a", [movement(4, DOUBTFUL), movement(9, DOUBTFUL)])], 20)).toBe("a++.");
  expect(inShort([exerciseThat("a", [movement(4, null), movement(9, null)])], 20)).toBe("a++.");
});

test("doubtful repetitions of two stays in a posture do not come together", () => {
  const isIn = (t: number) => t < 10 || t > 25;
  expect(inShort([exerciseThat("a", [movement(4, DOUBTFUL), movement(30, DOUBTFUL)], isIn)], 40)).toBe("");
});

test("it changes with the person", () => {
  const first = exerciseThat("a", [movement(4), movement(9)], (t) => t < 14);
  const second = exerciseThat("b", [movement(20), movement(25)], (t) => t > 17);
  expect(inShort([first, second], 40)).toBe("a++.b++.");
});

test("a movement belongs to one exercise: what another made of it is nothing", () => {
  const likeIt = exerciseThat("b", [movement(4.2, 70), movement(9.2, 70)]);
  expect(inShort([exerciseThat("a", [movement(4), movement(9)]), likeIt], 30)).toBe("a++.");
});

test("a set ends when nothing is done for long, and the next one of the same exercise is another", () => {
  expect(inShort([exerciseThat("a", [movement(4), movement(60)])], 80)).toBe("a+.a+.");
});

test("a short rest or a moment out of the posture ends no set", () => {
  const isIn = (t: number) => t < 10 || t > 14;
  expect(inShort([exerciseThat("a", [movement(4), movement(20)], isIn)], 30)).toBe("a++.");
});

/** A second for each property. */
const RUNS = { numRuns: 40 };

const movements = fc
  .array(
    fc.record({
      pause: fc.integer({ min: 1, max: 12 }),
      lasts: fc.integer({ min: 1, max: 6 }),
      score: fc.option(fc.integer({ min: 10, max: 100 })),
    }),
    { maxLength: 8 },
  )
  .map((all) => {
    let end = 0;
    return all.map(({ pause, lasts, score }): Movement => {
      const start = end + pause;
      end = start + lasts;
      return { start, end, score };
    });
  });

test("whatever three exercises find, sets follow each other, and none is changed in the middle of a repetition", () => {
  fc.assert(
    fc.property(fc.tuple(movements, movements, movements), (found) => {
      const exercises = found.map((one, i) => exerciseThat(`${i}`, one));
      let open: string | null = null;
      let end = Number.NEGATIVE_INFINITY;
      for (const { t, what } of told(exercises, 160).all) {
        const { id } = what.exercise.meta;
        if (what.type === "opened") {
          expect(open).toBeNull();
          open = id;
          continue;
        }
        expect(open).toBe(id);
        if (what.type === "closed") {
          const own = found[Number(id)] ?? [];
          if (t < 160) expect(own.some(({ start, end }) => t > start && t < end)).toBe(false);
          open = null;
        } else if (what.event.type === "repetition") {
          // Half a second is how exactly the beginning and the end of a movement are told.
          expect(what.event.repetition.start).toBeGreaterThanOrEqual(end - 0.5);
          end = what.event.repetition.end;
        }
      }
      expect(open).toBeNull();
    }),
    RUNS,
  );
});

test("what is told so far never hangs on what comes later", () => {
  fc.assert(
    fc.property(fc.tuple(movements, movements), fc.integer({ min: 1, max: 60 }), (found, cut) => {
      const until = (limit: number) =>
        found.map((one, i) =>
          exerciseThat(
            `${i}`,
            one.filter(({ start }) => start < limit),
          ),
        );
      const tellings = (limit: number) =>
        told(until(limit), 100)
          .all.filter(({ t }) => t < cut)
          .map(({ t, what }) => [t, what.type, what.exercise.meta.id]);
      expect(tellings(cut)).toEqual(tellings(Number.POSITIVE_INFINITY));
    }),
    RUNS,
  );
});
