import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const DECISIONS = readFileSync("docs/decisions.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("- "));

test("each decision says since when it holds, and whether it still does", () => {
  expect(DECISIONS.length).toBeGreaterThan(25);
  for (const decision of DECISIONS) {
    expect(decision).toMatch(/^- \*\*[^*]+\*\* \(20\d\d-\d\d-\d\d, (holds|until .+?)\)/);
  }
});
