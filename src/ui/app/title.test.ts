import { describe, expect, it } from "vitest";
import { titleOf } from "./title.ts";

describe("the title of a page", () => {
  it("is its heading, without the full stop of a sentence", () => {
    expect(titleOf("The week's plan", null)).toBe("The week's plan - Plumbline");
    expect(titleOf("No camera was found.", null)).toBe("No camera was found - Plumbline");
  });

  it("names the exercise where the heading does not", () => {
    expect(titleOf("All 6 done", "Bridge")).toBe("All 6 done - Bridge - Plumbline");
    expect(titleOf("Bridge, live", "Bridge")).toBe("Bridge, live - Plumbline");
  });

  it("is one line, and the app's name alone until there is a heading", () => {
    expect(titleOf("\n  Warm-up\n Walk on the spot ", null)).toBe("Warm-up Walk on the spot - Plumbline");
    expect(titleOf("", null)).toBe("Plumbline");
  });
});
