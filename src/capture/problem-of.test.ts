import { describe, expect, it } from "vitest";
import { parseRecording } from "../pose/recording.ts";
import { SourceError } from "../sources/source.ts";
import { PoseError } from "../workers/pose-api.ts";
import { problemOf } from "./problem-of.ts";

describe("a problem", () => {
  it("is known by a source's code", () => {
    expect(problemOf(new SourceError("camera-busy")).id).toBe("camera-busy");
  });

  it("is known by the name of a worker's error, whose class was lost on the way", () => {
    const { name, message } = new PoseError("model-changed", "not the file");
    expect(problemOf(Object.assign(new Error(message), { name })).id).toBe("model-changed");
  });

  it("of a recording is the recording's own sentence", () => {
    let thrown: unknown;
    try {
      parseRecording("");
    } catch (error) {
      thrown = error;
    }
    expect(problemOf(thrown)).toMatchObject({
      id: "recording-unreadable",
      message: "The recording is empty.",
    });
  });

  it("that nobody foresaw is still a sentence", () => {
    expect(problemOf("what").id).toBe("unexpected");
    expect(problemOf(new TypeError("x is undefined")).id).toBe("unexpected");
  });
});
