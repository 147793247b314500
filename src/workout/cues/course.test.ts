import fc from "fast-check";
import { expect, test } from "vitest";
import { repetitionOf } from "../../rules/testing/sample-exercise.ts";
import { sampleFault } from "../../rules/testing/samples.ts";
import type { Manner } from "../../voice/settings.ts";
import type { GuideMoment } from "../breath.ts";
import { counted, fault, Listener, LOW, listening } from "../testing/listener.ts";
import { guideText } from "./guide-lines.ts";

const STARTED = {
  set: "a",
  number: 1,
  exercise: "sample",
  variant: null,
  asked: 10,
  left: 10,
  holdSeconds: 0,
  done: 0,
  fresh: true,
} as const;

test("A workout is led by the voice in the right order", () => {
  const listener = new Listener();
  const events = [
    { type: "exercise-started", at: 0, number: 1, name: "Bridge", asked: 10, before: null },
    { type: "ready-wanted", ready: "Lie on your back." },
    { type: "countdown", left: 3 },
    { type: "countdown", left: 2 },
    { type: "countdown", left: 1 },
    { type: "set-started", ...STARTED, isTold: true },
    { type: "set-left" },
    { type: "set-resumed" },
    { type: "set-question" },
    { type: "corrected", set: "a", kind: "removed", index: 7, count: 7 },
    { type: "set-ended", set: "a", why: "quiet", count: 7, oneSided: "left", remarks: [], verdict: [] },
    { type: "rest-started", seconds: 30, next: "Bridge, set 2 of 2" },
    { type: "rest-ending", left: 10 },
    { type: "finished", why: "done", verdict: [] },
  ] as const;
  for (const event of events) listener.tell(event).wait(event.type === "countdown" ? 1 : 6);
  expect(listener.words()).toEqual([
    "Now: Bridge, ten times",
    "Lie on your back.",
    "Three",
    "Two",
    "One",
    "Begin",
    "Paused. Take your time",
    "Go on",
    "Done with this set? Rest on",
    "Now at seven",
    "Set ended at seven",
    "Next time the right side too",
    "Rest, and drink a sip. Next: Bridge, set 2 of 2",
    "Ten seconds left",
    "All done. Rest a little",
    "When you get up, tap how your back feels",
  ]);
  expect(listener.sounds()).toEqual(["countdown", "countdown", "countdown", "set-done", "set-done"]);
});

test("The led breath is spoken phase by phase, with the last seconds of the hold", () => {
  const listener = listening({ paced: true }, 5, 5);
  const lead = (phase: "draw" | "hold" | "release", length: number, round: number) => {
    for (let seconds = 0; seconds < length; seconds += 0.05) {
      listener.guide = { phase, seconds, length, round };
      listener.wait(0.05);
    }
  };
  for (const round of [1, 2]) {
    lead("draw", 3, round);
    lead("hold", 6, round);
    lead("release", 4, round);
  }
  const breath = [
    "Breathe out, draw your belly in",
    "Hold, and breathe on",
    "Hold: three",
    "Hold: two",
    "Hold: one",
    "Let go, breathe in deeply",
  ];
  expect(listener.words()).toEqual([...breath, ...breath]);
});

test("What is wrong in a led hold is told in it or in the next, whenever it is seen, and what leads the breath is never late", () => {
  const cues = ["Lift a little", "Lift a little, and breathe on calmly"].map((cue) =>
    sampleFault("low", { cue }),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...cues),
      fc.double({ min: 0.8, max: 9.9, noNaN: true }),
      fc.double({ min: 3, max: 8, noNaN: true }),
      (low, seen, draw) => {
        const listener = listening({ paced: true, faults: [low] }, 5, 10);
        const lead = (phase: GuideMoment["phase"], length: number, round: number) => {
          const [live, began] = [{ draw: "out", hold: "top", release: "back" } as const, listener.t];
          for (let seconds = 0; seconds < length; seconds += 0.05) {
            listener.guide = { phase, seconds, length, round };
            if (phase === "hold" && round === 1 && seconds >= seen && seconds < seen + 0.05)
              listener.tell(fault("low"));
            listener.wait(0.05, { phase: live[phase] });
          }
          const [late = Number.POSITIVE_INFINITY] = listener
            .timesOf(guideText(phase))
            .filter((t) => t > began);
          // The draw comes after the count of the breath before.
          expect(late - began).toBeLessThan(phase === "draw" ? 1.6 : 1.7);
        };
        lead("draw", 3, 1);
        lead("hold", 10, 1);
        lead("release", 4, 1);
        listener.tell(counted(repetitionOf(LOW)));
        lead("draw", draw, 2);
        lead("hold", 10, 2);
        const told = listener
          .words()
          .filter((text) => text.toLowerCase().endsWith(low.cue.toLowerCase().slice(1)));
        expect(told).toHaveLength(1);
        if (seen < 4) expect(told).toEqual([low.cue]);
      },
    ),
  );
});

test.each<[Manner["amount"], readonly string[]]>([
  ["all", ["That's the set", "Turn further left", "Rest, and drink a sip. Next: Bridge"]],
  ["counts", ["That's the set", "Rest, and drink a sip. Next: Bridge"]],
])("A remark on the whole set follows its end, when %s is to be heard", (amount, expected) => {
  const listener = listening({}, 10, 0, { amount, pace: 1 });
  listener.tell(
    {
      type: "set-ended",
      set: "a",
      why: "dose",
      count: 4,
      oneSided: null,
      remarks: [],
      verdict: ["Turn further left"],
    },
    { type: "rest-started", seconds: 45, next: "Bridge" },
  );
  expect(listener.wait(8).words()).toEqual(expected);
});
