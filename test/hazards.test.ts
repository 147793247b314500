import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { expectTest, rowsOf } from "./table.ts";

const ROWS = rowsOf("docs/hazards.md");

test("each hazard has a control and names a test", () => {
  expect(ROWS.length).toBeGreaterThan(12);
  for (const row of ROWS) expect(row).toHaveLength(3);
});

test.each(ROWS.map(([hazard = "", , named = ""]) => [hazard, named]))("%s: its test is there", (_, named) =>
  expectTest(named),
);

test("no word promises treatment", () => {
  const intended = readFileSync("docs/hazards.md", "utf8");
  expect(intended).toMatch(/not meant for\*\*.*treating it/s);
  for (const page of ["README.md", "index.html"]) {
    expect(readFileSync(page, "utf8"), page).not.toMatch(
      /\b(cures?|heals?|treats? (your|back)|therapy|relieves?)\b/i,
    );
  }
});
