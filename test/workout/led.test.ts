import { describe, expect, test } from "vitest";
import type { PlannedRepetition } from "../../src/demonstration/choreography.ts";
import { EXERCISES, exerciseById } from "../../src/exercises/registry.ts";
import { workoutSteps } from "../../src/plan/steps.ts";
import { countOf, currentSet, seenOf } from "../../src/workout/progress.ts";
import { Played } from "./played.ts";

const METAS = EXERCISES.map(({ meta }) => meta);

/** A workout of small sets, without the guided parts. */
function small(...exercises: string[]): Played {
  const orders = exercises.map((exercise) => ({
    exercise,
    variant: null,
    sets: 1,
    repetitions: exercise === "bird-dog" ? 2 : 4,
    holdSeconds: exerciseById(exercise)?.meta.dose.holdSeconds ?? 0,
  }));
  return new Played(workoutSteps(orders, METAS).filter(({ kind }) => kind === "exercise")).start();
}

/** How much was counted in each set. */
function counts({ workout }: Played): number[] {
  return workout.progress.sets.map(countOf);
}

const FOUR: readonly PlannedRepetition[] = [{}, {}, {}, {}];
const LOW_FIRST = [{ faults: [{ id: "hips-low", severity: 1.3 }] }, ...FOUR.slice(1)];

/** Whether the texts come in that order, others between them allowed. */
function inOrder(words: readonly string[], ...expected: readonly string[]): void {
  let from = 0;
  for (const text of expected) {
    const at = words.indexOf(text, from);
    expect(at, `"${text}" in ${JSON.stringify(words.slice(from))}`).toBeGreaterThanOrEqual(0);
    from = at + 1;
  }
}

describe("A led workout", () => {
  test("leads someone who walks in through a set of bridges, in the right words and order", () => {
    const played = small("bridge");
    played.play("bridge", LOW_FIRST, 12, () => played.phase === "finished").wait(15);
    const { words, lines } = played;
    const cue = exerciseById("bridge")?.meta.faults.find(({ id }) => id === "hips-low")?.cue ?? "";
    inOrder(words, "Now: Bridge, four times", "Good", "Three", "Two", "One", "Begin");
    inOrder(words, "Begin", cue, "Good, that's it", "That's the set");
    inOrder(
      words,
      "Begin",
      "Repetition one",
      "Repetition two",
      "Repetition three. One more",
      "Repetition four",
      "That's the set",
    );
    inOrder(words, "All done. Rest a little", "When you get up, tap how your back feels");
    expect(words.filter((text) => text === cue)).toHaveLength(1);
    expect(lines.filter(({ earcon }) => earcon === "repetition")).toHaveLength(4);
    expect(played.workout.progress.phase).toEqual({ is: "finished", why: "done" });
  });

  test("counts whoever begins before the countdown, without a word to begin and in the same stretch", () => {
    const played = small("bridge");
    played.play("bridge", FOUR, 1, () => played.phase === "finished").wait(15);
    inOrder(
      played.words,
      "Now: Bridge, four times",
      "Repetition one",
      "Repetition two",
      "Repetition three. One more",
      "Repetition four",
      "That's the set",
    );
    expect(played.words).not.toContain("Begin");
    expect(played.of("set-started")).toMatchObject([{ isTold: false, fresh: false }]);
  });

  test("begins at once when a hand asks for it, whatever the picture is", () => {
    const played = small("bridge").act("begin").wait(3);
    inOrder(played.words, "Now: Bridge, four times", "Begin");
    expect(played.phase).toBe("working");
  });

  test("leads the breath of drawing-in from the moment the set begins", () => {
    const played = small("drawing-in");
    played.play("drawing-in", [{}], 100, () => played.phase === "finished").wait(15);
    const breath = [
      "Breathe out, draw your belly in",
      "Hold, and breathe on",
      "Hold: five",
      "Let go, breathe in deeply",
    ];
    inOrder(played.words, "Breathe in deeply", ...breath, ...breath, ...breath, "That's the set");
    expect(played.words.filter((text) => text === breath[0])).toHaveLength(4);
    expect(counts(played)).toEqual([4]);
  });

  test("goes on to the next exercises after their rests, without a hand", () => {
    const played = small("bridge", "superman", "bird-dog");
    for (const exercise of ["bridge", "superman", "bird-dog"]) {
      const { at } = played.workout.progress;
      const isOver = () => played.phase === "resting" || played.workout.progress.at > at;
      played.play(exercise, FOUR, 12, isOver).wait(50);
    }
    inOrder(
      played.words,
      "Now: Bridge, four times",
      "Begin",
      "Repetition four",
      "That's the set",
      "Rest, and drink a sip. Next: Superman",
      "Ten seconds left",
      "Now: Superman, four times",
      "Begin",
      "Repetition four",
      "That's the set",
      "Rest. Next: Bird-Dog",
      "Ten seconds left",
      "Now: Bird-Dog, twice on each side",
      "Begin",
      "Left, one",
      "Right, one",
      "Left, two. One more",
      "Right, two",
      "That's the set",
      "All done. Rest a little",
    );
    expect(counts(played)).toEqual([4, 4, 4]);
  });

  test("taken up again after a reload it goes on from what was done", () => {
    const played = small("bridge");
    played.play("bridge", FOUR, 12, () => counts(played)[0] === 2);
    const before = played.words.length;
    played.reload().takeUp();
    played.play("bridge", FOUR, 12, () => played.phase === "finished").wait(15);
    inOrder(
      played.words.slice(before),
      "Now: Bridge, four times",
      "Good",
      "Go on from two",
      "Repetition three. One more",
      "Repetition four",
      "That's the set",
    );
    expect(counts(played)).toEqual([4]);
    expect(played.workout.progress.sets[0]?.parts.map(({ asked }) => asked)).toEqual([4, 2]);
  });

  test("stopped by hand it says so at once and counts no more", () => {
    const played = small("bridge");
    played.play("bridge", FOUR, 12, () => counts(played)[0] === 2).act("stop");
    expect(played.words.at(-1)).toBe("Stopped. Rest as you need");
    expect(played.workout.progress.phase).toEqual({ is: "finished", why: "stopped" });
    played.play("bridge", FOUR, 3);
    expect(counts(played)).toEqual([2]);
  });

  test("tells once at the end of a set what there is to say about all of it", () => {
    const played = small("trunk-rotation");
    const short = { faults: [{ id: "short-rotation", severity: 1 }] };
    played.play("trunk-rotation", [short, {}, short, {}], 12, () => played.phase === "finished").wait(15);
    const remark = "Next time, turn further to your left";
    inOrder(played.words, "That's the set", remark, "All done. Rest a little");
    expect(played.words.filter((text) => text === remark)).toHaveLength(1);
    expect(played.workout.progress.sets.map(({ remarks }) => remarks)).toEqual([["left-smaller"]]);
  });

  test("tells of each correction by hand once, and of none that changes nothing", () => {
    const played = small("bridge").act("undo");
    played.play("bridge", FOUR, 12, () => counts(played)[0] === 2).act("undo", "add");
    expect(played.of("corrected").map(({ kind, index, count }) => [kind, index, count])).toEqual([
      ["removed", 1, 1],
      ["added", null, 2],
    ]);
  });

  test("waits when the posture is left, goes on when it is taken up again, and asks after 20 s of rest", () => {
    const played = small("bridge");
    played.play("bridge", FOUR, 12, () => counts(played)[0] === 2);
    // Someone comes in anew, standing at first: the posture was left. Then they lie and rest.
    played.play("bridge", [{}], 40, () => played.phase === "asking");
    inOrder(played.words, "Repetition two", "Paused. Take your time", "Go on", "Done with this set? Rest on");
    const set = currentSet(played.workout.progress);
    expect(set && seenOf(set)).toHaveLength(2);
    expect(played.phase).toBe("asking");
  });

  test("shows what stands in the way of the picture", () => {
    const played = small("bridge").give({ type: "surroundings", brightness: 0.05, people: null, roll: null });
    played.play(
      "bridge",
      FOUR,
      12,
      () => played.workout.placement?.direction != null && played.words.length > 1,
    );
    expect(played.words).toContain("Turn on some more light");
    expect(played.of("placing").map(({ direction }) => direction)).toContain("Turn on some more light");
    expect(played.workout.progress.shown).toEqual({ tone: "blind", text: "Turn on some more light" });
  });
});

describe("A set that the figure shows", () => {
  test("counts, says one cue, and ends with the figure", () => {
    const step = small("bridge").workout.progress.steps.slice(0, 1);
    const played = new Played(step, {}, "demonstration").start();
    const pause = () => played.phase === "working" && played.of("repetition").length === 2;
    played.play("bridge", LOW_FIRST, 3, pause).act("pause").wait(3).act("resume").wait(3);
    played.give({ type: "source-ended" }).wait(3);
    inOrder(
      played.words,
      "Watch the figure. The cues are for it",
      "Repetition one",
      "Repetition two",
      "Paused",
      "Go on",
      "Set ended at two",
    );
    expect(played.words).not.toContain("Begin");
    expect(played.words).not.toContain("All done. Rest a little");
  });
});
