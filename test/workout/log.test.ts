import "fake-indexeddb/auto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { transcriptOf } from "../../scripts/log/transcript.ts";
import { HistoryStore } from "../../src/history/store.ts";
import { HistoryWriter } from "../../src/history/writer.ts";
import type { WorkoutEvent } from "../../src/workout/events.ts";
import { foldLog } from "../../src/workout/fold.ts";
import { problem } from "../../src/workout/problems.ts";
import { countOf, type Progress } from "../../src/workout/progress.ts";
import { readLog, reportedLog, restoreLog, storedLog } from "../../src/workout/stored-log.ts";
import { Course } from "./course.ts";
import { posed, SCRIPTED_STEP, type ScriptedPosture, type ScriptedReport, WALK_STEP } from "./scripted.ts";

/** Something that may happen in a workout. */
type Happening =
  | { readonly be: ScriptedPosture; readonly seconds: number }
  | { readonly report: ScriptedReport }
  | { readonly act: "begin" | "skip" | "pause" | "resume" | "undo" | "add" }
  | { readonly isBadDay: boolean }
  | { readonly hidden: boolean }
  | { readonly wait: number }
  | { readonly pain: number }
  | { readonly breaks: "camera" | "leaving" | "reload" };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    be: fc.constantFrom<ScriptedPosture[]>("rest", "moving", "away", "unsure"),
    seconds: fc.integer({ min: 1, max: 6 }),
  }),
  fc.record({
    report: fc.constantFrom<ScriptedReport[]>("repetition", "left", "right", "partial", "fault", "error"),
  }),
  fc.record({
    act: fc.constantFrom(
      "begin" as const,
      "skip" as const,
      "pause" as const,
      "resume" as const,
      "undo" as const,
      "add" as const,
    ),
  }),
  fc.record({ isBadDay: fc.boolean() }),
  fc.record({ hidden: fc.boolean() }),
  fc.record({ wait: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ pain: fc.integer({ min: 0, max: 10 }) }),
  fc.record({ breaks: fc.constantFrom("camera" as const, "leaving" as const, "reload" as const) }),
);

/** Plays it; `hears` is called with what has just happened. */
function played(
  happenings: readonly Happening[],
  hears: (progress: Progress, events: readonly WorkoutEvent[]) => void = () => undefined,
): Course {
  const course = new Course([WALK_STEP, SCRIPTED_STEP]);
  course.happened = (events) => hears(course.workout.progress, events);
  course.act("skip", "begin");
  for (const one of happenings) {
    if ("be" in one) course.be(one.be, one.seconds / 2);
    else if ("report" in one) course.see(posed("moving", one.report), 0.1);
    else if ("act" in one) course.act(one.act);
    else if ("isBadDay" in one) course.act({ type: "bad-day", isOn: one.isBadDay });
    else if ("hidden" in one) course.give({ type: "page", hidden: one.hidden });
    else if ("wait" in one) course.wait(one.wait);
    else if ("pain" in one) course.give({ type: "pain", is: "before", pain: one.pain });
    else if (course.phase !== "finished") {
      if (one.breaks === "camera") course.give({ type: "failed", problem: problem("camera-unplugged") });
      else if (one.breaks === "reload") course.reload();
      else course.give({ type: "leave" });
      course.takeUp();
    }
  }
  return course;
}

/** What a subscriber to the log makes of it: what stands on the screen, what was said, and how far it is. */
function folded(log: readonly WorkoutEvent[]) {
  const progress = foldLog(log);
  if (progress === null) throw new Error("There is no workout.");
  const said = log.flatMap((event) => (event.type === "said" ? [event.line] : []));
  const shown = log.flatMap((event) => (event.type === "shown" ? [[event.tone, event.text]] : []));
  return { progress: settled(progress), said, shown };
}

/** Seconds within a phase are not written down. */
function settled({ phase, ...progress }: Progress) {
  return { ...progress, phase: phase.is };
}

function stored(log: readonly WorkoutEvent[]): readonly WorkoutEvent[] {
  const read = readLog(JSON.parse(JSON.stringify(storedLog(log))));
  if (read === null) throw new Error("A log that was stored cannot be read.");
  return read;
}

/** A history of its own in a real database, as it is written by what it hears. */
class Kept {
  static #made = 0;
  private constructor(
    readonly store: HistoryStore,
    readonly writer: HistoryWriter,
  ) {}

  static async empty(): Promise<Kept> {
    Kept.#made += 1;
    const store = await HistoryStore.open(`log-${Kept.#made}`);
    let ids = 0;
    const fail = (error: Error): never => {
      throw error;
    };
    return new Kept(store, new HistoryWriter(store, () => `visit-${ids++}`, fail));
  }

  /** What it has kept of a log that is told event by event. */
  async of(log: readonly WorkoutEvent[]) {
    for (const [i, event] of log.entries()) {
      const progress = foldLog(log.slice(0, i + 1));
      if (progress !== null) this.writer.hear(progress, [event], () => null);
    }
    return this.visits();
  }

  async visits() {
    await this.writer.settled();
    return this.store.visits();
  }
}

describe("However a workout goes", () => {
  // One seen and one added by hand, so that there is something to keep.
  const happenings = fc
    .array(happening, { minLength: 1, maxLength: 14 })
    .map((all): readonly Happening[] => [{ report: "repetition" }, { act: "add" }, ...all]);

  test("its log, stored and read again, gives the same screen, the same words and the same history", async () => {
    let reloads = 0;
    await fc.assert(
      fc.asyncProperty(happenings, async (all) => {
        const [live, again] = [await Kept.empty(), await Kept.empty()];
        const { workout } = played(all, (progress, events) => live.writer.hear(progress, events, () => null));
        const { log } = workout;
        const read = folded(stored(log));
        expect(read).toEqual(folded(log));
        expect(read.progress).toEqual(settled(workout.progress));
        expect(read.shown.at(-1)).toEqual([workout.progress.shown.tone, workout.progress.shown.text]);
        const visits = await live.visits();
        expect(await again.of(stored(log))).toEqual(visits);
        expect(restoreLog(JSON.parse(JSON.stringify(storedLog(log))))).toEqual(
          workout.progress.phase.is === "finished" ? null : log,
        );
        expect(visits.flatMap(({ sets }) => sets.flatMap((set) => set.repetitions))).not.toEqual([]);
        reloads += log.filter(({ type }) => type === "taken-up").length;
      }),
      { numRuns: 25 },
    );
    expect(reloads).toBeGreaterThan(0);
  });

  test("its log in a report reads as what was said, shown and kept here, without its pain and its hour", () => {
    fc.assert(
      fc.property(happenings, (all) => {
        const { log } = played([{ pain: 3 }, ...all]).workout;
        const text = JSON.stringify(reportedLog(log));
        const read = readLog(JSON.parse(text)) ?? [];
        expect(text).not.toContain("pain");
        expect(read[0]?.t).toBe(0);
        const here = transcriptOf(log).filter((line) => !line.includes(" pain {"));
        expect(here.length).toBeLessThan(transcriptOf(log).length);
        expect(transcriptOf(read)).toEqual(here);
        for (const told of [/ > /, / # /]) expect(here.join("\n")).toMatch(told);
      }),
      { numRuns: 15 },
    );
  });

  test("the same inputs give the same log, and every count in it is the one before and what was added", () => {
    fc.assert(
      fc.property(happenings, (all) => {
        const { log, progress } = played(all).workout;
        expect(played(all).workout.log).toEqual(log);
        const counts = new Map<string, number>();
        expect(
          log.filter(({ type }) => type === "repetition" || type === "corrected").length,
        ).toBeGreaterThan(1);
        for (const event of log) {
          if (event.type === "set-started") counts.set(wholeOf(event.set), event.done);
          if (event.type !== "repetition" && event.type !== "corrected") continue;
          const by = event.type === "corrected" && event.kind === "removed" ? -1 : 1;
          expect(event.count).toBe((counts.get(wholeOf(event.set)) ?? 0) + by);
          counts.set(wholeOf(event.set), event.count);
        }
        for (const set of progress.sets) expect(countOf(set)).toBe(counts.get(wholeOf(set.parts[0].id)));
      }),
      { numRuns: 15 },
    );
  });
});

/** The set that a stretch belongs to, by its id. */
function wholeOf(id: string): string {
  return id.replace(/-\d+$/, "");
}

test.each([
  ["nothing", null],
  ["a text", "flow"],
  ["what another version kept", { version: 1, log: [] }],
  ["a log without its opening", { version: 2, log: [{ type: "prepared", t: 0 }] }],
])("No workout is taken up where %s was stored", (_what, left) => {
  expect(restoreLog(left)).toBeNull();
});
