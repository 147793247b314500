import { describe, expect, it } from "vitest";
import { EXERCISES } from "../src/exercises/registry.ts";
import type { Repetition } from "../src/rules/contract.ts";
import { judgeRecording } from "../src/rules/judge-recording.ts";
import { walkRecording } from "../src/rules/walk-recording.ts";
import { figureRecordings } from "./from-elsewhere/figure-recordings.ts";

// Films of the drawn figure by a camera to its other side than those of from-elsewhere.test.ts, with other faults, seen by the surer model in
// the browser (test/browser/from-elsewhere.spec.ts). When they were first looked at 61 of 72 were counted, one of them by the wrong side, with 9
// faults that were not there; what was mended by them is no longer proved by them.

interface Shown {
  /** The film, and which of its repetitions it is. */
  readonly name: string;
  /** What is true of it. */
  readonly side: string | null;
  readonly faults: readonly string[];
  readonly found: Repetition | undefined;
  /** Whether it was told to have turned back, or not to be seen. */
  readonly isTold: boolean;
  /** What was said meanwhile. */
  readonly cues: readonly string[];
}

const shown: readonly Shown[] = EXERCISES.flatMap((exercise) =>
  figureRecordings(exercise).flatMap(({ name: film, recording, show }) => {
    const { repetitions, partials, unseen } = judgeRecording(exercise, recording);
    const cues = [...walkRecording(exercise, recording, null)].flatMap(({ events }) =>
      events.flatMap((event) => (event.type === "fault" ? [event] : [])),
    );
    return show.repetitions.map(({ start, end, side, faults }, i): Shown => {
      const overlaps = (one: { start: number; end: number }) => one.start < end && one.end > start;
      const until = show.repetitions[i + 1]?.start ?? Number.POSITIVE_INFINITY;
      return {
        name: `${film} ${i + 1}`,
        side: side ?? null,
        faults,
        found: repetitions.find((one) => overlaps(one) && one.peak > start && one.peak < end),
        isTold: [...partials, ...unseen].some(overlaps),
        cues: cues.filter(({ t }) => t >= start && t < until).map(({ id }) => id),
      };
    });
  }),
);

/** The ids that a repetition has and that were not expected, with its name. */
const told = (ids: (one: Shown) => readonly string[]) =>
  shown.flatMap((one) => ids(one).map((id) => `${one.name} ${id}`));

const named = ({ found }: Shown) => found?.faults.map(({ id }) => id) ?? [];
const wrong = (ids: (one: Shown) => readonly string[]) =>
  told((one) => ids(one).filter((id) => !one.faults.includes(id)));

/** A neck that the network misreads: of a body on its front from its head, and where it takes a camera 45° off for a square one. */
const NECKS = ["superman-70 2 head-lifted", "back-extension-45 3 head-dropped-back"];

describe("of the figure filmed from the other side", () => {
  it("each repetition is counted but for four, of which it is told that they were not", () => {
    expect(shown).toHaveLength(72);
    const lost = shown.filter(({ found }) => found === undefined);
    const known = ["trunk-rotation-160 1", "trunk-rotation-160 3", "bird-dog-160 4", "back-extension-70 3"];
    expect(lost.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
    expect(lost.filter(({ isTold }) => !isTold)).toEqual([]);
  });

  it("each counted repetition has its own side", () => {
    const others = shown.filter(({ side, found }) => found && found.side !== side);
    expect(others.map(({ name }) => name)).toEqual([]);
  });

  it("no fault is named that is not there, but for two of the head", () => {
    expect(wrong(named).filter((one) => !NECKS.includes(one))).toEqual([]);
  });

  it("no fault is said live that is not there, but for those", () => {
    expect(shown.flatMap(({ cues }) => cues).length).toBeGreaterThan(20);
    expect(wrong(({ cues }) => cues).filter((one) => !NECKS.includes(one))).toEqual([]);
  });

  it("a fault that is there is named or said not to be seen, but for four that read too small", () => {
    const missed = told((one) =>
      one.faults.filter((id) => one.found && !named(one).includes(id) && !one.found.notSeen.includes(id)),
    );
    const known = [
      "back-extension-45 3 over-arched",
      "drawing-in-70 3 moving",
      "kettlebell-swing-45 4 leaning-back",
      "kettlebell-swing-70 4 leaning-back",
    ];
    expect(missed.filter((one) => !known.includes(one))).toEqual([]);
  });
});
