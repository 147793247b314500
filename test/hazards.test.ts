import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const rows = readFileSync("docs/hazards.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .slice(2)
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

test("each hazard has what stands against it, what holds that, and what is left", () => {
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    expect(row).toHaveLength(5);
    expect(
      row.every((cell) => cell !== ""),
      row.join(" | "),
    ).toBe(true);
  }
});

test("every file that is named beside a hazard is there, and what holds a control is a test or says that there is none", () => {
  for (const [hazard, , control = "", held = ""] of rows) {
    const files = [...`${control} ${held}`.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");
    expect(
      files.filter((path) => !existsSync(path)),
      hazard,
    ).toEqual([]);
    expect(held, hazard).toMatch(/\.test\.ts|\.spec\.ts|verdicts\.txt|^no test$/);
  }
});
