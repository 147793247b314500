import { expect, test } from "vitest";
import type { Compared } from "../../src/agreement/compare.ts";
import { aimOf, tableOf } from "./table.ts";

const compared = (sides: Compared["sides"], value: number): Compared => ({
  question: { exercise: null, fault: "every fault" },
  sides,
  answers: 40,
  recordings: 12,
  same: 0.9,
  kappa: { value, interval: [value - 0.1, value + 0.1] },
  ac1: { value: 0.8, interval: null },
  pabak: null,
});

test("the table has a line for each question and sides, with what cannot be told left open", () => {
  expect(tableOf([compared("app and rater", 0.61)])[2]).toBe(
    "| all | every fault | app and rater | 40 | 12 | 90 % | 0.61 (0.51 to 0.71) | 0.80 | - |",
  );
});

test("it says whether the app agrees with raters as they do with each other, and where nobody can know", () => {
  const raters = compared("rater and rater", 0.36);
  expect(aimOf([raters, compared("app and rater", 0.61)])).toContain("at least as well as");
  expect(aimOf([raters, compared("app and rater", 0.3)])).toContain("less than");
  expect(aimOf([compared("app and rater", 0.9)])).toContain("cannot be told");
});
