import { describe, expect, it } from "vitest";
import type { LiveBelly } from "../../rules/belly.ts";
import type { Obstacle } from "../../rules/contract.ts";
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

const seen = (depth: number, isIn = false, breath: number | null = null): LiveBelly => ({
  depth,
  isIn,
  breath,
});
const arm: LiveBelly = { unseen: "arm-over-belly" };
const LAY = "Lay your arm beside you, so that I see your belly";

describe("what is said of the belly", () => {
  it("is nothing where nobody looks, where it is seen, and where nothing could be changed", () => {
    expect(said([undefined, null], [undefined, null])).toEqual([null, null]);
    expect(said(...Array(5).fill([seen(0), null]))).toEqual(Array(5).fill(null));
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

  it("is what would help where it moves as no breath does, once nobody can be just settling down any more", () => {
    const oddly: LiveBelly = { unseen: "no-breath" };
    expect(said(...Array(6).fill([oddly, null]), [seen(0), null], ...Array(3).fill([oddly, null]))).toEqual(
      Array(10).fill(null),
    );
    expect(said(...Array(7).fill([oddly, null]))).toEqual([
      ...Array(6).fill(null),
      "I can't make out your belly. A shirt unlike the mat helps. I time the hold",
    ]);
  });

  it("is to breathe on, once, where it is held in and no breath moves it, and only where that is seen", () => {
    const still = [seen(1.5, true, 0.05), led("hold")] as const;
    expect(said(still, still, [seen(-0.5), led("release")], still)).toEqual([
      "Keep breathing, softly",
      null,
      null,
      null,
    ]);
    expect(said([seen(1.5, true, 0.4), led("hold")], [seen(1.5, true), led("hold")])).toEqual([null, null]);
    // Out again: what is to be done then is something else.
    expect(said([seen(0, false, 0.05), led("hold")], [seen(0, false, 0.05), null])).toEqual([null, null]);
  });

  it("waits until the belly need not be held in, and until the body is in sight", () => {
    expect(said(...Array(4).fill([arm, led("hold")]), [arm, led("release")])).toEqual([
      ...Array(4).fill(null),
      LAY,
    ]);
    expect(said(...Array(4).fill([arm, null, "nobody"]))).toEqual(Array(4).fill(null));
  });
});
