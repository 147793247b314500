import { describe, expect, it } from "vitest";
import type { LiveBelly, Obstacle } from "../../rules/contract.ts";
import type { GuideMoment } from "../breath.ts";
import { bellyLine, NO_BELLY_SPOKEN } from "./belly-lines.ts";

const led = (phase: GuideMoment["phase"]): GuideMoment => ({ phase, seconds: 1, length: 4, round: 1 });

/** What is said, a second after the other. */
function said(
  ...moments: readonly (readonly [LiveBelly | undefined, GuideMoment | null, Obstacle?])[]
): (string | null)[] {
  let spoken = NO_BELLY_SPOKEN;
  return moments.map(([belly, guide, obstacle = null], t) => {
    const told = bellyLine(spoken, { ...(belly && { belly }), obstacle }, guide, t);
    spoken = told.belly;
    return told.line?.text ?? null;
  });
}

const arm: LiveBelly = { unseen: "arm-over-belly" };
const LAY = "Lay your arm beside you, so that I see your belly";

describe("what is said of the belly", () => {
  it("is nothing where nobody looks, where it is seen, and where nothing could be changed", () => {
    expect(said([undefined, null], [undefined, null])).toEqual([null, null]);
    expect(said(...Array(5).fill([{ depth: 0 }, null]))).toEqual(Array(5).fill(null));
    expect(said(...Array(5).fill([{ unseen: "lost" }, null]))).toEqual(Array(5).fill(null));
  });

  it("is that it is looked at, and why it is not seen, each once", () => {
    const looking: LiveBelly = { unseen: "looking" };
    expect(said([looking, null], [looking, null], [looking, null], [looking, null])).toEqual([
      null,
      null,
      "Breathe quietly. I look at your belly",
      null,
    ]);
    expect(said(...Array(4).fill([arm, null]), [looking, null], ...Array(4).fill([arm, null]))).toEqual([
      null,
      null,
      LAY,
      ...Array(6).fill(null),
    ]);
  });

  it("waits until the belly need not be held in, and until the body is in sight", () => {
    expect(said(...Array(4).fill([arm, led("hold")]), [arm, led("release")])).toEqual([
      ...Array(4).fill(null),
      LAY,
    ]);
    expect(said(...Array(4).fill([arm, null, "nobody"]))).toEqual(Array(4).fill(null));
  });
});
