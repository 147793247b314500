import { existsSync, readFileSync } from "node:fs";
import { expect } from "vitest";

/** The rows of the table in a Markdown document, without its head: the text of each cell. */
export function rowsOf(document: string): readonly (readonly string[])[] {
  const rows = readFileSync(document, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.slice(2, -2).split(" | "));
  return rows.slice(2);
}

/** That what a cell names (`file`: "title") is a test of that file, and not a word in a comment. */
export function expectTest(named: string): void {
  const [, file = "", title = ""] = /^`([^`]+)`: "([^"]+)"$/.exec(named) ?? [];
  expect(existsSync(file), file || named).toBe(true);
  const names = readFileSync(file, "utf8").replaceAll(/\s+/g, " ");
  // Alone, of several by a table, or as the name of one of the steps that a test goes through.
  const before = String.raw`(\b(test|it)(\.each\([^"]*\))?\(|\]( as const)?\)\(|\bname: |\bbreaks\(|\[) ?`;
  expect(names).toMatch(new RegExp(`${before}"${title.replace(/[.*+?^$()[\]{}|\\]/g, "\\$&")}"`));
}
