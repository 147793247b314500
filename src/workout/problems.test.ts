import { describe, expect, it } from "vitest";
import { PROBLEM_IDS, problem } from "./problems.ts";

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
});
