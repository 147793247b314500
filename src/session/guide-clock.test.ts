import { describe, expect, it } from "vitest";
import { GuideTrack, ledPhase } from "./guide-clock.ts";

describe("the led breath", () => {
  it.each([
    [-0.1, null],
    [0, "draw"],
    [2.9, "draw"],
    [3, "hold"],
    [12.9, "hold"],
    [13, "release"],
    [17, "draw"],
    [33.9, "release"],
    [34, null],
  ])("after %d seconds of two rounds is %s", (seconds, phase) => {
    expect(ledPhase(seconds, 10, 2)).toBe(phase);
  });

  it("is told with its round and how far into the phase it is", () => {
    const track = new GuideTrack(10);
    expect(track.at(5, null)).toBeNull();
    expect(track.at(6, "draw")).toEqual({ phase: "draw", seconds: 0, length: 3, round: 1 });
    expect(track.at(8, "draw")).toMatchObject({ seconds: 2, round: 1 });
    expect(track.at(9, "hold")).toMatchObject({ seconds: 0, length: 10, round: 1 });
    expect(track.at(20, "release")).toMatchObject({ length: 4, round: 1 });
    expect(track.at(24, "draw")).toMatchObject({ round: 2 });
    expect(track.at(30, "draw")).toMatchObject({ seconds: 3 });
  });
});
