import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Coach } from "../../src/coach/coach.ts";
import type { WantedRun } from "../../src/coach/flow/run.ts";
import { currentSet, type Flow, restoreFlow, startFlow } from "../../src/coach/flow/state.ts";
import { sessionSteps } from "../../src/coach/flow/steps.ts";
import { HandsFree } from "../../src/coach/hands-free.ts";
import { DEFAULT_SETTINGS } from "../../src/coach/settings.ts";
import { RecordingSounds } from "../../src/coach/sounds.ts";
import { RecordingVoice } from "../../src/coach/voice.ts";
import type { PlannedRepetition } from "../../src/demonstration/choreography.ts";
import { EXERCISES, exerciseById } from "../../src/exercises/registry.ts";
import { FilmedSession } from "./filmed-session.ts";

function coached(flow: Flow, voice = new RecordingVoice(true)) {
  const session = new FilmedSession();
  const sounds = new RecordingSounds();
  const now = () => Date.now() / 1000;
  const coach = new Coach({ voice, sounds, settings: () => DEFAULT_SETTINGS, now });
  const kept: string[] = [];
  const corrections: string[] = [];
  const corrected = (kind: string) => corrections.push(kind);
  const keep = (state: Flow) => kept.push(JSON.stringify(state));
  const watch = (run: WantedRun | null) => session.watch(run);
  const leader = new HandsFree({ coach, session, exerciseById, keep, watch, corrected, now }, flow);
  return { session, voice, sounds, coach, leader, kept, corrections };
}

const METAS = EXERCISES.map(({ meta }) => meta);

/** A session of small sets, without the guided parts. */
function small(...exercises: string[]): Flow {
  const orders = exercises.map((exercise) => ({
    exercise,
    variant: null,
    sets: 1,
    repetitions: exercise === "bird-dog" ? 2 : 4,
    holdSeconds: exerciseById(exercise)?.meta.dose.holdSeconds ?? 0,
  }));
  return startFlow(sessionSteps(orders, METAS).filter(({ kind }) => kind === "exercise"));
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

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("A session without hands", () => {
  test("leads someone who walks in through a set of bridges, in the right words and order", () => {
    const { session, voice, leader, sounds } = coached(small("bridge"));
    leader.start();
    session.play("bridge", LOW_FIRST, 12, () => leader.view.flow.phase.is === "finished");
    vi.advanceTimersByTime(15_000);
    const cue = exerciseById("bridge")?.meta.faults.find(({ id }) => id === "hips-low")?.cue ?? "";
    inOrder(voice.words, "Now: Bridge, four times", "Good", "Three", "Two", "One", "Begin");
    inOrder(voice.words, "Begin", cue, "Good, that's it", "That's the set");
    inOrder(
      voice.words,
      "Begin",
      "Repetition one",
      "Repetition two",
      "Repetition three. One more",
      "Repetition four",
      "That's the set",
    );
    expect(voice.words.at(-1)).toBe("All done. Rest a little");
    expect(voice.words.filter((text) => text === cue)).toHaveLength(1);
    expect(sounds.played.filter((earcon) => earcon === "repetition")).toHaveLength(4);
    expect(leader.view.flow.phase).toEqual({ is: "finished", why: "done" });
    expect(session.runs).toEqual(["0.1.placing", "0.1.set", null]);
    leader.stop();
  });

  test("counts whoever begins before the countdown, without a word to begin and in the same run", () => {
    const { session, voice, leader } = coached(small("bridge"));
    leader.start();
    session.play("bridge", FOUR, 1, () => leader.view.flow.phase.is === "finished");
    vi.advanceTimersByTime(15_000);
    inOrder(
      voice.words,
      "Now: Bridge, four times",
      "Repetition one",
      "Repetition two",
      "Repetition three. One more",
      "Repetition four",
      "That's the set",
    );
    expect(voice.words).not.toContain("Begin");
    expect(session.runs).toEqual(["0.1.placing", null]);
    leader.stop();
  });

  test("begins at once when a hand asks for it, whatever the picture is", () => {
    const { voice, leader } = coached(small("bridge"));
    leader.start();
    leader.act({ type: "begin" });
    vi.advanceTimersByTime(3_000);
    inOrder(voice.words, "Now: Bridge, four times", "Begin");
    expect(leader.view.flow.phase.is).toBe("working");
    leader.stop();
  });

  test("leads the breath of drawing-in from the moment the set begins", () => {
    const { session, voice, leader } = coached(small("drawing-in"));
    leader.start();
    session.play("drawing-in", [{}], 100, () => leader.view.flow.phase.is === "finished");
    vi.advanceTimersByTime(15_000);
    const breath = [
      "Breathe out, draw your belly in",
      "Hold, and breathe on",
      "Hold: five",
      "Let go, breathe in deeply",
    ];
    inOrder(voice.words, "Breathe in deeply", ...breath, ...breath, ...breath, "That's the set");
    expect(voice.words.filter((text) => text === breath[0])).toHaveLength(4);
    expect(leader.view.flow.sets.map(({ seen }) => seen.length)).toEqual([4]);
    leader.stop();
  });

  test("goes on to the next exercises after their rests, without a hand", () => {
    const { session, voice, leader } = coached(small("bridge", "superman", "bird-dog"));
    leader.start();
    for (const exercise of ["bridge", "superman", "bird-dog"]) {
      const at = leader.view.flow.at;
      session.play(
        exercise,
        FOUR,
        12,
        () => leader.view.flow.phase.is === "resting" || leader.view.flow.at > at,
      );
      vi.advanceTimersByTime(50_000);
    }
    inOrder(
      voice.words,
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
      "Now: Bird-Dog, four times",
      "Begin",
      "Left, one",
      "Right, one",
      "Left, two. One more",
      "Right, two",
      "That's the set",
      "All done. Rest a little",
    );
    expect(leader.view.flow.sets.map(({ seen }) => seen.length)).toEqual([4, 4, 4]);
    leader.stop();
  });

  test("taken up again after a reload it goes on from what was done", () => {
    const first = coached(small("bridge"));
    first.leader.start();
    first.session.play(
      "bridge",
      FOUR,
      12,
      () => (currentSet(first.leader.view.flow)?.seen.length ?? 0) === 2,
    );
    first.leader.stop();
    const flow = restoreFlow(JSON.parse(first.kept.at(-1) ?? "null"));
    if (flow === null) throw new Error("The session was lost.");
    const { session, voice, leader } = coached(flow);
    leader.start();
    session.play("bridge", FOUR, 12, () => leader.view.flow.phase.is === "finished");
    vi.advanceTimersByTime(15_000);
    inOrder(
      voice.words,
      "Now: Bridge, four times",
      "Good",
      "Go on from two",
      "Repetition three. One more",
      "Repetition four",
      "That's the set",
    );
    expect(leader.view.flow.sets).toHaveLength(1);
    leader.stop();
  });

  test("keeps what was done at every repetition", () => {
    const { session, leader, kept } = coached(small("bridge"));
    leader.start();
    session.play("bridge", FOUR, 12, () => leader.view.flow.phase.is === "finished");
    const counts = kept.map((text) => (JSON.parse(text) as Flow).sets[0]?.seen.length ?? 0);
    expect([...new Set(counts)]).toEqual([0, 1, 2, 3, 4]);
    leader.stop();
  });

  test("with no voice the captions and the sounds do the job alone", () => {
    const { session, coach, sounds, leader } = coached(small("bridge"), new RecordingVoice(false));
    const captions: string[] = [];
    coach.captions(({ line }) => captions.push(line.text));
    leader.start();
    session.play("bridge", FOUR, 12, () => leader.view.flow.phase.is === "finished");
    vi.advanceTimersByTime(15_000);
    inOrder(
      captions,
      "Now: Bridge, four times",
      "Good",
      "Three",
      "Two",
      "One",
      "Begin",
      "Repetition one",
      "Repetition two",
      "Repetition four",
      "That's the set",
    );
    expect(coach.said.map(({ line }) => line.text)).toEqual(captions);
    expect(new Set(sounds.played)).toEqual(
      new Set(["countdown", "hold-start", "hold-done", "repetition", "set-done"]),
    );
    leader.stop();
  });

  test("stopped by hand it says so at once and counts no more", () => {
    const { session, voice, leader } = coached(small("bridge"));
    leader.start();
    session.play("bridge", FOUR, 12, () => (currentSet(leader.view.flow)?.seen.length ?? 0) === 2);
    leader.act({ type: "stop" });
    expect(voice.words.at(-1)).toBe("Stopped. Rest as you need");
    expect(leader.view.flow.phase).toEqual({ is: "finished", why: "stopped" });
    leader.stop();
  });

  test("tells once at the end of a set what there is to say about all of it", () => {
    const { session, voice, leader } = coached(small("trunk-rotation"));
    const short = { faults: [{ id: "short-rotation", severity: 1 }] };
    leader.start();
    session.play(
      "trunk-rotation",
      [short, {}, short, {}],
      12,
      () => leader.view.flow.phase.is === "finished",
    );
    vi.advanceTimersByTime(15_000);
    const remark = "Next time, turn further to your left";
    inOrder(voice.words, "That's the set", remark, "All done. Rest a little");
    expect(voice.words.filter((text) => text === remark)).toHaveLength(1);
    expect(leader.view.flow.sets.map(({ remarks }) => remarks)).toEqual([["left-smaller"]]);
    leader.stop();
  });

  test("tells of each correction by hand once, and of none that changes nothing", () => {
    const { session, leader, corrections } = coached(small("bridge"));
    leader.start();
    leader.act({ type: "undo" });
    session.play("bridge", FOUR, 12, () => (currentSet(leader.view.flow)?.seen.length ?? 0) === 2);
    leader.act({ type: "undo" });
    leader.act({ type: "add", side: null });
    expect(corrections).toEqual(["undone", "added"]);
    leader.stop();
  });

  test("pauses when the posture is left, goes on when it is taken up again, and asks after 20 s of rest", () => {
    const { session, voice, leader } = coached(small("bridge"));
    leader.start();
    session.play("bridge", FOUR, 12, () => (currentSet(leader.view.flow)?.seen.length ?? 0) === 2);
    // Someone comes in anew, standing at first: the posture was left. Then they lie and rest.
    session.play("bridge", [{}], 40, () => leader.view.flow.phase.is === "asking");
    inOrder(voice.words, "Repetition two", "Paused. Take your time", "Go on", "Done with this set? Rest on");
    expect(currentSet(leader.view.flow)?.seen).toHaveLength(2);
    expect(leader.view.flow.phase.is).toBe("asking");
    leader.stop();
  });

  test("tells the page what stands in the way of the picture", () => {
    const { session, voice, leader } = coached(small("bridge"));
    leader.start();
    leader.notice({ brightness: 0.05, people: null, roll: null });
    const shown: (string | null)[] = [];
    leader.subscribe(({ direction }) => shown.push(direction?.id ?? null));
    session.play("bridge", FOUR, 12, () => leader.view.direction !== null && voice.words.length > 1);
    expect(voice.words).toContain("Turn on some more light");
    expect(shown).toContain("more-light");
    leader.stop();
  });
});

describe("A coach beside a plain set", () => {
  test("counts by itself, says one cue, and ends with the set", () => {
    const { session, coach, voice } = coached(small("bridge"));
    coach.start(session, "own");
    session.begin("bridge", 4);
    session.play("bridge", LOW_FIRST, 3);
    session.tell({ ...session.snapshot, status: { is: "paused", why: "asked" } });
    vi.advanceTimersByTime(3_000);
    session.tell({ ...session.snapshot, status: { is: "running" } });
    vi.advanceTimersByTime(3_000);
    session.tell({ ...session.snapshot, status: { is: "ended" } });
    vi.advanceTimersByTime(3_000);
    inOrder(
      voice.words,
      "Lie on your back, knees bent, feet flat.",
      "Repetition one",
      "Repetition two",
      "Repetition three. One more",
      "Repetition four",
    );
    inOrder(voice.words, "Repetition four", "Paused", "Go on", "That's the set");
    coach.stop();
  });

  test("after it was stopped it hears nothing more", () => {
    const { session, coach, voice } = coached(small("bridge"));
    coach.start(session, "own");
    coach.stop();
    session.begin("bridge", 4);
    session.play("bridge", FOUR, 1);
    expect(voice.words).toEqual([]);
  });
});
