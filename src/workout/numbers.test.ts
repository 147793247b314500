import { expect, test } from "vitest";
import { capitalised, spokenNumber } from "./numbers.ts";

test.each([
  [0, "zero"],
  [1, "one"],
  [13, "thirteen"],
  [20, "twenty"],
  [21, "twenty-one"],
  [99, "ninety-nine"],
  [100, "100"],
  [2.5, "2.5"],
])("%d is spoken as %s", (n, spoken) => {
  expect(spokenNumber(n)).toBe(spoken);
});

test("A sentence begins with a capital", () => {
  expect(capitalised("left, one")).toBe("Left, one");
  expect(capitalised("")).toBe("");
});
