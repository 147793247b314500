import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { expectTest, rowsOf } from "./table.ts";

const ROWS = rowsOf("docs/faults.md").map(([fault = "", told = "", named = ""]) => ({ fault, told, named }));

/** All that the app says, with what says it. */
const APP = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
  .map((path) => readFileSync(`src/${path}`, "utf8"))
  .join("\n");

test("each fault is there once", () => {
  expect(ROWS.length).toBeGreaterThan(40);
  expect(new Set(ROWS.map(({ fault }) => fault)).size).toBe(ROWS.length);
});

test.each(ROWS)("$fault: its test is there", ({ named }) => expectTest(named));

test.each(ROWS)("$fault: it is told in the app's own words, or said why not", ({ told }) => {
  const said = [...told.matchAll(/“([^”]+)”/g)].map(([, words = ""]) => words);
  if (said.length === 0) expect(told).toMatch(/^nothing/);
  for (const words of said) expect(APP).toContain(`"${words}"`);
});

test("what is injected in the browser stands in the table, all of it", () => {
  const spec = readFileSync("test/browser/faults.spec.ts", "utf8");
  const injected = [
    ...spec.matchAll(/\n\s+name: "([^"]+)"|\bbreaks\("([^"]+)"|\[\n\s+"([^"]+)",\n\s+\/[^\n]*\$\/,/g),
  ].map(([, ...names]) => names.find((name) => name !== undefined) ?? "");
  expect(injected.length).toBeGreaterThan(20);
  const named = ROWS.map((row) => row.named);
  expect(injected.filter((name) => !named.includes(`\`test/browser/faults.spec.ts\`: "${name}"`))).toEqual(
    [],
  );
});
