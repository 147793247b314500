import { describe, expect, it } from "vitest";
import { parseRecording } from "../pose/recording.ts";
import { SourceError } from "../sources/source.ts";
import { PoseError } from "../workers/pose-api.ts";
import { PROBLEM_IDS, problem, problemOf } from "./problems.ts";

describe("a problem", () => {
  it.each(PROBLEM_IDS)("%s says what happened and what to do, in one sentence each", (id) => {
    const { message, advice } = problem(id);
    for (const text of [message, advice]) {
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text).not.toContain("!");
      expect(text.length).toBeLessThan(110);
    }
    expect(message.slice(0, -1)).not.toContain(". ");
  });

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
