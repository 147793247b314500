import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadCases } from "../scripts/evaluate/cases.ts";
import { judgeCase } from "../scripts/evaluate/judge.ts";
import { readingsOf, readingsText } from "../scripts/evidence/readings.ts";
import { withTable } from "../scripts/evidence/table.ts";
import { EXERCISES } from "../src/exercises/registry.ts";
import type { Source } from "../src/rules/contract.ts";
import { ARTICLE } from "../src/rules/sources.ts";
import { ADVICE } from "../src/safety/advice.ts";
import { HARD_DAY } from "../src/safety/hard-day.ts";
import { painAfter, painBefore } from "../src/safety/pain.ts";
import { SCREENING_ITEMS } from "../src/safety/screening-items.ts";
import { allStatements } from "../src/ui/sources/statements.ts";

const GROUPS = allStatements(EXERCISES);

describe("A statement about health", () => {
  test.each(ADVICE)("of the advice $id has a source with an address", ({ sources }) => {
    expect(sources.some(({ address }) => address?.startsWith("https://"))).toBe(true);
    expect(sources.filter(isWanting)).toEqual([]);
  });

  test.each(SCREENING_ITEMS)("of the question $id has a source with an address", ({ source }) => {
    expect(source.address).toMatch(/^https:/);
    expect([source].filter(isWanting)).toEqual([]);
  });

  test.each(EXERCISES.map(({ meta }) => [meta.id, meta.text.sources] as const))(
    "of the exercise %s has a source with an address",
    (_id, sources) => {
      expect(sources.some(({ address }) => address?.startsWith("https://"))).toBe(true);
      expect(sources.filter(isWanting)).toEqual([]);
    },
  );

  test.each(EXERCISES.flatMap(({ meta }) => meta.faults.map((fault) => [meta.id, fault.id, fault] as const)))(
    "of %s, %s, has a source, with an address or the reason why it has none",
    (_exercise, _fault, { sources }) => {
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.filter(isWanting)).toEqual([]);
    },
  );
});

describe("The page of sources", () => {
  const said = GROUPS.flatMap(({ statements }) => statements.flatMap(({ says }) => says));

  test("lists every advice, sign, exercise and fault", () => {
    expect(said).toEqual(expect.arrayContaining(ADVICE.map(({ advice }) => advice)));
    expect(said).toEqual(
      expect.arrayContaining(SCREENING_ITEMS.flatMap(({ question, answer }) => [question, answer])),
    );
    expect(said).toEqual(
      expect.arrayContaining([painBefore(8).text, painAfter(4, 2).text, HARD_DAY.sore, HARD_DAY.long]),
    );
    for (const { meta } of EXERCISES) {
      expect(said).toEqual(expect.arrayContaining([meta.text.summary, ...meta.text.safety]));
      expect(said).toEqual(expect.arrayContaining(meta.faults.map(({ explain }) => explain)));
      const asked = [meta.weight?.why, meta.restAfter].filter((words) => words != null);
      expect(said).toEqual(expect.arrayContaining(asked));
    }
  });

  test("leaves no statement without a source", () => {
    for (const { statements } of GROUPS) {
      expect(statements.length).toBeGreaterThan(0);
      for (const { sources } of statements) expect(sources.length).toBeGreaterThan(0);
    }
  });

  test("names the article that the app grew from, and calls one work by one name", () => {
    const sources = GROUPS.flatMap(({ statements }) => statements.flatMap((statement) => statement.sources));
    expect(sources).toContain(ARTICLE);
    const titles = new Map<string, Set<string>>();
    for (const { title, address } of sources) {
      if (address !== null) titles.set(address, (titles.get(address) ?? new Set()).add(title));
    }
    expect([...titles].filter(([, names]) => names.size > 1)).toEqual([]);
  });
});

describe.each(EXERCISES.map((exercise) => [exercise.meta.id, exercise] as const))("%s", (id, exercise) => {
  const { meta } = exercise;
  const cases = loadCases([`fixtures/${id}`]);

  test("says that people were filmed exactly when its recordings show some", () => {
    const filmed = cases.some(({ filmed: people, labels }) => people && labels.length > 0);
    expect(meta.filmed).toBe(filmed);
    if (!filmed) expect(JSON.stringify(meta).toLowerCase()).not.toMatch(/filmed (?!")/);
  });

  test("tells what its measures really read, in its words and on its page of evidence", () => {
    const readings = readingsOf(
      exercise,
      cases.map((one) => judgeCase(exercise, one)),
    );
    const folder = `src/exercises/${id}`;
    const hint = `\`npm run evidence -- ${id}\` writes it anew`;
    expect(readFileSync(`${folder}/readings.json`, "utf8"), hint).toBe(readingsText(readings));
    const page = readFileSync(`${folder}/README.md`, "utf8");
    expect(withTable(page, meta.faults, readings), hint).toBe(page);
  });

  test("says no limit anywhere but from its rule", () => {
    for (const { basis, limit, unit, explain, note = "" } of meta.faults) {
      if (unit !== "none") expect(gives(basis, limit), basis).toBe(true);
      for (const words of [explain, note]) expect(gives(words, limit), words).toBe(false);
    }
  });
});

/** No title, an address that is none, or none without a reason. */
function isWanting(source: Source): boolean {
  if (source.title.trim() === "") return true;
  return source.address === null
    ? source.reason.trim() === ""
    : !/^https:\/\/[^/]+\.[^/]+\/./.test(source.address);
}

/** Whether a text names a number, not as a part of another one. */
function gives(text: string, number: number): boolean {
  return new RegExp(`(?<![\\d.])${String(number).replace(".", "\\.")}(?!\\d|\\.\\d)`).test(text);
}
