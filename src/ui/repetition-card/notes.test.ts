import { describe, expect, it } from "vitest";
import { sampleMeta, sampleRepetitions } from "../testing/samples.ts";
import { faultNotes, heldNote, pointsNotes, unseenNote } from "./notes.ts";

const [clean, faulty] = sampleRepetitions;
if (clean === undefined || faulty === undefined) throw new Error("The samples lack a repetition.");

describe("notes on a repetition", () => {
  it("name a fault by its cue, with the measured number beside the limit", () => {
    expect(faultNotes(faulty, sampleMeta)).toEqual([
      {
        id: "hips-low",
        cue: "Lift your hips to one line",
        explain: "Your hips stayed below the line.",
        numbers: "149° measured, good is 162° or more",
      },
    ]);
    expect(faultNotes(clean, sampleMeta)).toEqual([]);
  });

  it("add the lost points up to what the score lacks", () => {
    const lost = pointsNotes(faulty, sampleMeta).reduce((sum, { points }) => sum + points, 0);
    expect(lost).toBeGreaterThan(25);
  });

  it("tell of a hold only where it was seen", () => {
    expect(heldNote(clean, sampleMeta)).toBe("held 3.1 s");
    expect(heldNote({ ...clean, hold: null }, sampleMeta)).toBeNull();
    expect(heldNote(clean, { dose: { ...sampleMeta.dose, holdSeconds: 0 } })).toBeNull();
  });

  it("say what was not seen, and when nothing could be judged", () => {
    expect(unseenNote(clean, sampleMeta)).toBeNull();
    expect(unseenNote(faulty, sampleMeta)).toBe(
      "The hold could not be measured here. The score leaves that out.",
    );
    expect(unseenNote({ ...clean, notSeen: ["short-hold", "hips-low", "short-hold"] }, sampleMeta)).toBe(
      "The hold and the height of your hips could not be measured here. The score leaves that out.",
    );
    expect(unseenNote({ ...clean, score: null }, sampleMeta)).toContain("could not see enough");
  });
});
