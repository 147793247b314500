import { describe, expect, it } from "vitest";
import { JOINTS, type Joint } from "../../pose/joints.ts";
import type { Keypoint, Pose } from "../../pose/pose.ts";
import type { Live } from "../../rules/contract.ts";
import type { SessionSnapshot } from "../../session/snapshot.ts";
import { sampleMeta, sampleSnapshot } from "../testing/samples.ts";
import { captionOf } from "./caption.ts";
import { NO_CAPTION, steady } from "./steady.ts";
import { unseenParts, unseenSentence } from "./unseen.ts";

const live: Live = {
  obstacle: null,
  view: "side",
  phase: "rest",
  progress: 0,
  goodRange: [0.9, 1.1],
  judged: null,
  hold: 0,
  side: null,
};

function at(parts: Partial<SessionSnapshot>): SessionSnapshot {
  return { ...sampleSnapshot(), status: { is: "running" }, live, fault: null, ...parts };
}

function poseWithout(...missing: Joint[]): Pose {
  return Object.fromEntries(
    JOINTS.map((joint): [string, Keypoint] => [
      joint,
      { x: 0, y: 0, score: missing.includes(joint) ? 0 : 0.7 },
    ]),
  ) as Pose;
}

describe("the live caption", () => {
  it("says nothing at rest and praises in the good zone", () => {
    expect(captionOf(at({}))).toEqual({ tone: "calm", text: "" });
    expect(captionOf(at({ live: { ...live, phase: "top", progress: 1 } })).tone).toBe("good");
  });

  it("gives one cue, in the words of the fault", () => {
    const fault = { id: "hips-low", cue: "Lift your hips to one line", t: 3 };
    expect(captionOf(at({ fault }))).toEqual({ tone: "fix", text: fault.cue });
  });

  it("reminds of the breath while a led hold lasts", () => {
    const guide = { phase: "hold", seconds: 2, length: 10, round: 1 } as const;
    expect(captionOf(at({ guide }))).toEqual({ tone: "good", text: "Keep breathing" });
  });

  it("puts what cannot be seen before any cue", () => {
    const fault = { id: "hips-low", cue: "Lift your hips to one line", t: 3 };
    const blind = { ...live, obstacle: "cut-off" } as const;
    const pose = poseWithout("leftAnkle", "rightAnkle");
    expect(captionOf(at({ fault, live: blind, pose }))).toEqual({
      tone: "blind",
      text: "I can't see your feet",
    });
  });

  it("says how to turn when the view is wrong", () => {
    expect(captionOf(at({ live: { ...live, obstacle: "wrong-view" } })).text).toBe("Turn your side to me");
  });

  it("puts the pause before everything", () => {
    const paused = { is: "paused", why: "asked" } as const;
    expect(captionOf(at({ status: paused, live: { ...live, obstacle: "nobody" } }))).toEqual({
      tone: "still",
      text: "Paused",
    });
  });
});

describe("naming what is not seen", () => {
  it("is content with one of a pair from the side, and wants both from the front", () => {
    const pose = poseWithout("leftAnkle");
    expect(unseenParts(sampleMeta.joints, "side", pose)).toEqual([]);
    expect(unseenParts(JOINTS, "front", pose)).toEqual(["feet"]);
  });

  it("names two parts at most", () => {
    expect(unseenSentence(["feet", "hips", "hands"])).toBe("I can't see your feet and hips");
    expect(unseenSentence(["feet", "hips", "hands", "knees"])).toBe("I can't see all of you");
    expect(unseenSentence([])).toBeNull();
  });
});

describe("a steady caption", () => {
  const cue = { tone: "fix", text: "Lift your hips" } as const;
  const calm = { tone: "calm", text: "" } as const;
  const blind = { tone: "blind", text: "I can't see anyone" } as const;

  it("keeps a cue long enough to be read", () => {
    const first = steady(NO_CAPTION, cue, 10);
    expect(first.shown).toEqual(cue);
    const soon = steady(first, calm, 11);
    expect(soon.shown).toEqual(cue);
    expect(steady(soon, calm, 11.6).shown).toEqual(calm);
  });

  it("passes over a blink of the model", () => {
    let state = steady(NO_CAPTION, calm, 0);
    state = steady(state, blind, 1);
    state = steady(state, calm, 1.1);
    state = steady(state, blind, 1.2);
    expect(steady(state, blind, 1.8).shown).toEqual(calm);
    expect(steady(state, blind, 2).shown).toEqual(blind);
  });
});
