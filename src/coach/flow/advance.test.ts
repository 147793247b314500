import { expect, test } from "vitest";
import { advanceFlow } from "./advance.ts";
import type { FlowEvent, FlowInput, Posture } from "./events.ts";
import { wantedRun } from "./run.ts";
import { countOf, currentSet, type ExercisePart, type Flow, restoreFlow, startFlow } from "./state.ts";

const BRIDGE: ExercisePart = {
  kind: "exercise",
  exercise: "bridge",
  name: "Bridge",
  variant: null,
  ready: "Lie on your back.",
  before: null,
  asked: 3,
  holdSeconds: 3,
  paced: false,
  sets: 2,
  restSeconds: 30,
};

const WALK = {
  kind: "guided",
  part: "warm-up",
  id: "walk",
  name: "Walk",
  say: "Walk on the spot.",
  seconds: 20,
} as const;

/** Plays a session along a clock and keeps what it reports. */
class Play {
  t = 100;
  readonly events: FlowEvent[] = [];

  constructor(public flow: Flow) {}

  give(input: FlowInput): this {
    const moved = advanceFlow(this.flow, input);
    this.flow = moved.flow;
    this.events.push(...moved.events);
    return this;
  }

  see(posture: Posture | null, seconds: number, step = 0.1): this {
    for (let i = 0; i < Math.round(seconds / step); i++) {
      this.t += step;
      this.give({ type: "tick", t: this.t, posture });
    }
    return this;
  }

  repeat(times: number, side: "left" | "right" | null = null): this {
    for (let i = 0; i < times; i++) {
      this.see("moving", 2);
      this.give({ type: "repetition", t: this.t, side, score: 97 });
    }
    return this;
  }

  placed(): this {
    return this.give({ type: "placed", t: this.t });
  }

  names(): string[] {
    return this.events.map((event) => {
      if (event.type === "countdown") return `countdown ${event.left}`;
      if (event.type === "counted") return `counted ${event.count}`;
      if (event.type === "set-ended") return `set-ended ${event.why} ${event.count}`;
      return event.type;
    });
  }
}

function working(part: Partial<ExercisePart> = {}): Play {
  const play = new Play(startFlow([{ ...BRIDGE, ...part }])).see(null, 0.1).placed();
  play.see("ready", 5.3);
  expect(play.flow.phase.is).toBe("working");
  play.events.length = 0;
  return play;
}

test("A whole session goes from start to finish without a hand", () => {
  const play = new Play(startFlow([WALK, BRIDGE, { ...WALK, part: "cool-down", id: "breathe" }]));
  play.see(null, 20.2).placed();
  play.see("away", 3).see("ready", 5.4).repeat(3).see("ready", 30.2).see("ready", 5.4).repeat(3);
  play.see(null, 30.2).see(null, 21);
  expect(play.names()).toEqual([
    "guided-half",
    "exercise-started",
    "ready-wanted",
    "countdown 3",
    "countdown 2",
    "countdown 1",
    "set-started",
    "counted 1",
    "counted 2",
    "counted 3",
    "set-ended dose 3",
    "rest-started",
    "rest-ending",
    "countdown 3",
    "countdown 2",
    "countdown 1",
    "set-started",
    "counted 1",
    "counted 2",
    "counted 3",
    "set-ended dose 3",
    "rest-started",
    "rest-ending",
    "guided-started",
    "guided-half",
    "session-finished",
  ]);
  expect(play.flow.phase).toEqual({ is: "finished", why: "done" });
});

test("The countdown begins after two seconds in the ready posture, not before", () => {
  const play = new Play(startFlow([BRIDGE])).see(null, 0.1).placed();
  play.see("ready", 1.9);
  expect(play.flow.phase.is).toBe("ready");
  play.see("ready", 0.2);
  expect(play.flow.phase.is).toBe("countdown");
});

test("Who does not take up the ready posture is told how, and after a while again", () => {
  const play = new Play(startFlow([BRIDGE])).see(null, 0.1).placed();
  play.see("away", 15.5);
  expect(play.names()).toEqual(["ready-wanted"]);
  expect(play.see("away", 1).names()).toEqual(["ready-wanted", "ready-wanted"]);
});

test("Getting up during the countdown calls it off", () => {
  const play = new Play(startFlow([BRIDGE])).see(null, 0.1).placed();
  play.see("ready", 3).see("away", 0.2);
  expect(play.flow.phase).toMatchObject({ is: "ready", held: 0 });
});

test("Leaving the posture pauses the set and coming back takes it up, with the count kept", () => {
  const play = working().repeat(1).see("away", 1.2);
  expect(play.flow.phase.is).toBe("paused");
  play.give({ type: "repetition", t: play.t, side: null, score: 97 });
  play.see("away", 8).see("ready", 1.2).repeat(1);
  expect(play.names()).toEqual(["counted 1", "set-paused", "set-resumed", "counted 2"]);
});

test("A moment of bad sight does not pause a set", () => {
  const play = working().repeat(1).see("away", 0.6).see("unsure", 5).see("ready", 1);
  expect(play.names()).toEqual(["counted 1"]);
});

test.each<[string, Posture, number, string]>([
  ["lying on in silence", "ready", 10.2, "set-ended quiet 1"],
  ["getting up", "away", 1.2, "set-ended answered 1"],
])("After 20 s of rest the question comes, and %s ends the set", (_how, posture, seconds, end) => {
  const play = working().repeat(1).see("ready", 19.5);
  expect(play.flow.phase.is).toBe("working");
  play.see("ready", 0.7);
  expect(play.flow.phase.is).toBe("asking");
  play.see(posture, seconds);
  expect(play.names().slice(0, 3)).toEqual(["counted 1", "set-question", end]);
});

test("A repetition answers the question and the set goes on", () => {
  const play = working().repeat(1).see("ready", 20.2).repeat(1);
  expect(play.names()).toEqual(["counted 1", "set-question", "counted 2"]);
  expect(play.flow.phase.is).toBe("working");
});

test.each([
  [true, "working"],
  [false, "resting"],
])("The question answered by hand with more = %s leads to %s", (more, phase) => {
  const play = working().repeat(1).see("ready", 20.2);
  play.give({ type: "answer", t: play.t, more });
  expect(play.flow.phase.is).toBe(phase);
});

test("Lying still is the exercise when the app leads the pace", () => {
  expect(working({ paced: true }).see("ready", 60).names()).toEqual([]);
});

test("Corrections by hand are kept apart from what was seen", () => {
  const play = working().repeat(2);
  play.give({ type: "undo", t: play.t }).give({ type: "add", t: play.t, side: null });
  play.give({ type: "undo", t: play.t });
  const set = currentSet(play.flow);
  expect(set?.seen).toEqual([null, null]);
  expect(set?.corrections.map(({ kind }) => kind)).toEqual(["undone", "added", "undone"]);
  expect(set && countOf(set)).toBe(1);
});

test("Undoing stops at nought, and adding the last one ends the set", () => {
  const play = working().give({ type: "undo", t: 200 });
  expect(play.names()).toEqual([]);
  play.repeat(2).give({ type: "add", t: 210, side: null });
  expect(play.names()).toEqual(["counted 1", "counted 2", "corrected", "set-ended dose 3", "rest-started"]);
});

test("In the rest the set just done can be corrected and stays done", () => {
  const play = working().repeat(3);
  play.give({ type: "undo", t: play.t });
  const set = currentSet(play.flow);
  expect(set && countOf(set)).toBe(2);
  expect(play.flow.phase.is).toBe("resting");
});

test("Paused by hand waits for the hand, then counts down anew", () => {
  const play = working().repeat(1);
  play.give({ type: "pause", t: play.t }).see("ready", 30);
  expect(play.flow.phase).toEqual({ is: "paused", why: "asked", back: 0 });
  play.give({ type: "resume", t: play.t }).see("ready", 5.4).repeat(1);
  expect(play.names()).toEqual([
    "counted 1",
    "set-paused",
    "resume-awaited",
    "countdown 3",
    "countdown 2",
    "countdown 1",
    "set-started",
    "counted 2",
  ]);
});

test("While the picture is set up a pause is told, and nothing stands still that has not begun", () => {
  const play = new Play(startFlow([BRIDGE]));
  play.give({ type: "pause", t: play.t }).give({ type: "resume", t: play.t });
  expect(play.names()).toEqual(["set-paused", "set-resumed"]);
  expect(play.flow.phase).toEqual({ is: "placing" });
});

test("The stop works in every phase and keeps what was done", () => {
  const play = working().repeat(2);
  play.give({ type: "stop", t: play.t });
  expect(play.flow.phase).toEqual({ is: "finished", why: "stopped" });
  expect(currentSet(play.flow)).toMatchObject({ seen: [null, null], ended: "stopped" });
  expect(play.see("ready", 5).repeat(1).names().at(-1)).toBe("session-finished");
});

test("Skipping leaves a warm-up, a rest, and the exercise under way", () => {
  const play = new Play(startFlow([WALK, BRIDGE, { ...BRIDGE, name: "Superman", sets: 1 }]));
  play.give({ type: "skip", t: 100 });
  expect(play.flow.phase.is).toBe("placing");
  play.placed().see("ready", 5.4).repeat(3).give({ type: "skip", t: play.t });
  expect(play.flow).toMatchObject({ set: 2, phase: { is: "ready" } });
  play.see("ready", 5.4).repeat(1).give({ type: "skip", t: play.t });
  expect(play.flow).toMatchObject({ at: 2, set: 1, phase: { is: "placing" } });
  expect(currentSet(play.flow)?.ended).toBe("skipped");
});

test("A set with one side only is told at its end", () => {
  const play = working().repeat(3, "left");
  expect(play.events.find(({ type }) => type === "set-ended")).toMatchObject({ oneSided: "left" });
  const both = working().repeat(2, "left").repeat(1, "right");
  expect(both.events.find(({ type }) => type === "set-ended")).toMatchObject({ oneSided: null });
});

test("After a reload at any moment the session goes on with what was done", () => {
  const play = working();
  for (let i = 0; i < 60; i++) {
    play.see(i % 7 === 0 ? "away" : "moving", 0.7);
    if (i === 20 || i === 40) play.give({ type: "repetition", t: play.t, side: null, score: 97 });
    const back = restoreFlow(JSON.parse(JSON.stringify(play.flow)));
    expect(back?.sets).toEqual(play.flow.sets);
    expect(back?.phase.is).toBe("placing");
  }
  const back = restoreFlow(JSON.parse(JSON.stringify(play.flow)));
  if (back === null) throw new Error("The session was lost.");
  const on = new Play(back);
  on.t = 3;
  on.see(null, 0.1).placed().see("ready", 5.4);
  expect(on.events.at(-1)).toEqual({ type: "set-started", set: 1, sets: 2, done: 2 });
  on.repeat(1);
  expect(on.names().slice(-3)).toEqual(["counted 3", "set-ended dose 3", "rest-started"]);
  expect(on.flow.sets).toHaveLength(1);
});

test.each([
  ["nothing", null],
  ["a text", "flow"],
  ["a newer version", { ...startFlow([BRIDGE]), version: 2 }],
  ["a step that does not exist", { ...startFlow([BRIDGE]), at: 9 }],
  ["a session that was over", { ...startFlow([BRIDGE]), phase: { is: "finished", why: "done" } }],
])("A stored session that is %s is not taken up", (_what, stored) => {
  expect(restoreFlow(stored)).toBeNull();
});

test("A rest runs on by the clock while the tab sleeps", () => {
  const play = working().repeat(3);
  play.give({ type: "tick", t: play.t + 31, posture: null });
  expect(play.flow).toMatchObject({ set: 2, phase: { is: "ready" } });
});

test("The camera is wanted for the placing, anew for each set, and not for rests", () => {
  const keys: (string | null)[] = [];
  const play = new Play(startFlow([WALK, BRIDGE]));
  const note = () => {
    const key = wantedRun(play.flow)?.key ?? null;
    if (keys.at(-1) !== key) keys.push(key);
    return play;
  };
  note().see(null, 20.2);
  note().placed().see("ready", 3);
  note().see("ready", 2.4);
  note().repeat(1).see("away", 2);
  note().see("ready", 2);
  play.give({ type: "pause", t: play.t });
  note().give({ type: "resume", t: play.t }).see("ready", 3);
  note().see("ready", 3).repeat(2);
  note().see(null, 31);
  note();
  expect(keys).toEqual([null, "1.1.placing", "1.1.set", null, "1.2.placing"]);
});

test("After a reload the run asks for what is left", () => {
  const play = working().repeat(2);
  expect(wantedRun(play.flow)).toMatchObject({ key: "0.1.set", asked: 1 });
  const back = restoreFlow(JSON.parse(JSON.stringify(play.flow)));
  expect(back && wantedRun(back)).toMatchObject({ key: "0.1.placing", exercise: "bridge", asked: 1 });
});
