import { expect, test } from "vitest";
import { exerciseById } from "../../exercises/registry.ts";
import type { CapReading } from "../../rules/contract.ts";
import { repetitionOf } from "../../rules/testing/sample-exercise.ts";
import { capVerdict } from "../cap-verdict.ts";
import { Listener } from "../testing/listener.ts";

const CAPS = exerciseById("bridge")?.meta.caps ?? [];
const reading = (value: number | null): CapReading => ({
  id: "height",
  most: 165,
  value,
  doubt: value === null ? null : 5,
});
const FAR = "Far enough: lower your hips a little";

/** Someone who does bridges and may go to 165° at most, who wants to hear that much. */
function listening(amount: "all" | "counts" | "quiet" = "all") {
  const bridge = exerciseById("bridge");
  if (bridge === null) throw new Error("The bridge is missing.");
  return new Listener({ amount, pace: 1 }).begin(bridge.meta);
}

const done = (value: number | null, count: number) =>
  ({
    type: "repetition",
    set: "a",
    repetition: { ...repetitionOf(), caps: [reading(value)] },
    count,
    asked: 10,
  }) as const;

test("Going too far is said at once and over whatever is said, to who wants silence, too", () => {
  expect(CAPS).toHaveLength(1);
  for (const amount of ["all", "counts", "quiet"] as const) {
    const ear = listening(amount).wait(5);
    ear.tell({ type: "direction", text: "Bring your feet into the picture" });
    ear.tell(
      { type: "fault", set: "a", id: "feet-far" },
      { type: "beyond", set: "a", reading: reading(175) },
    );
    const last = ear.heard.at(-1)?.line;
    expect(last).toMatchObject({ text: FAR, kind: "safety", earcon: "look-at-form", aloud: true });
  }
});

test("Staying within is praised, once, and again by who went beyond and came back", () => {
  const praise = "Good, within your range";
  const ear = listening().wait(5).tell(done(160, 1)).wait(6).tell(done(161, 2)).wait(9);
  expect(ear.timesOf(praise)).toHaveLength(1);
  ear.tell({ type: "beyond", set: "a", reading: reading(175) }).wait(3);
  ear.tell(done(175, 3)).wait(9).tell(done(160, 4)).wait(9);
  expect(ear.timesOf(praise)).toHaveLength(2);
});

test("What was not seen, and what nobody can tell, is not praised", () => {
  const ear = listening().wait(5).tell(done(null, 1)).wait(9).tell(done(168, 2)).wait(9);
  expect(ear.words().filter((words) => words.includes("range"))).toEqual([]);
});

test("At the end of a set it is said how it went", () => {
  const verdict = (...values: readonly (number | null)[]) =>
    capVerdict(values.map((value) => ({ ...repetitionOf(), caps: [reading(value)] })));
  expect(verdict(160, 161)).toEqual(["You stayed within the range you were given"]);
  expect(verdict(160, 175, 176)).toEqual(["Two went further than you were asked to go"]);
  expect(verdict(null, null)).toEqual(["I could not see how far you went"]);
  expect(verdict(160, null)).toEqual([]);
  expect(verdict(160, 168)).toEqual([]);
  expect(capVerdict([repetitionOf()])).toEqual([]);
});
