import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const ROWS = readFileSync("docs/hazards.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (hazard|---)/.test(line))
  .map((line) => line.slice(2, -2).split(" | "));

test("each hazard has a control and names a test", () => {
  expect(ROWS.length).toBeGreaterThan(12);
  for (const row of ROWS) {
    expect(row).toHaveLength(3);
    expect(row[2]).toMatch(/^`[^`]+`: "[^"]+"$/);
  }
});

test.each(ROWS.map(([hazard = "", , named = ""]) => [hazard, named]))("%s: its test is there", (_, named) => {
  const [, file = "", title = ""] = /^`([^`]+)`: "([^"]+)"$/.exec(named) ?? [];
  expect(existsSync(file), file).toBe(true);
  // As the name of a test, not somewhere in a comment.
  const names = readFileSync(file, "utf8").replaceAll(/\s+/g, " ");
  expect(names).toMatch(
    new RegExp(`(test|it)(\\.each\\([^"]*\\))?\\( ?"${title.replace(/[.*+?^$()[\]{}|\\]/g, "\\$&")}"`),
  );
});

test("no word promises treatment", () => {
  const intended = readFileSync("docs/hazards.md", "utf8");
  expect(intended).toMatch(/not meant for\*\*.*treating it/s);
  for (const page of ["README.md", "index.html"]) {
    expect(readFileSync(page, "utf8"), page).not.toMatch(
      /\b(cures?|heals?|treats? (your|back)|therapy|relieves?)\b/i,
    );
  }
});
