import { expect, test } from "vitest";
import { LocalStore } from "../storage/local-store.ts";
import { answered, type FunctionScale, keepFunctionScale, readFunctionScale } from "./function-scale.ts";

const DAY = 86_400_000;
const NOW = new Date(2026, 2, 2, 12).getTime();
const NONE: FunctionScale = { activities: ["", "", ""], answers: [] };

test("Answers are kept by day, the last one of a day counts", () => {
  const names = ["Tie my shoes", "Sit for an hour", ""];
  let scale = answered(NONE, names, [3, 5, 9], NOW);
  scale = answered(scale, names, [4, 5, null], NOW + 3_600_000);
  scale = answered(scale, names, [6, null, null], NOW + 7 * DAY);
  expect(scale.answers.map(({ scores }) => scores)).toEqual([
    [4, 5, null],
    [6, null, null],
  ]);
});

test("Another activity begins anew, the others go on", () => {
  const first = answered(NONE, ["Tie my shoes", "Sit", ""], [3, 5, null], NOW);
  const changed = answered(first, ["Carry a child", "Sit", ""], [2, 6, null], NOW + 7 * DAY);
  expect(changed.answers.map(({ scores }) => scores)).toEqual([
    [null, 5, null],
    [2, 6, null],
  ]);
});

test("What is damaged is taken for nothing", () => {
  const kept = new Map<string, string>();
  const area = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
  const store = new LocalStore(() => area);
  expect(readFunctionScale(store)).toEqual(NONE);
  keepFunctionScale(store, answered(NONE, ["Sit", "", ""], [5, null, null], NOW));
  expect(readFunctionScale(store).answers).toHaveLength(1);
  store.write("function-scale", { activities: ["a"], answers: [{ at: 1, scores: [11] }] });
  expect(readFunctionScale(store)).toEqual(NONE);
});
