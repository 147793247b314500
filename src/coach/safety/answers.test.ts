import { expect, test } from "vitest";
import { Memory } from "../memory.ts";
import { Answers } from "./answers.ts";

function answers(now: { at: number }) {
  const kept = new Map<string, string>();
  const memory = new Memory(() => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => kept.set(key, text),
    removeItem: (key) => kept.delete(key),
  }));
  return new Answers(memory, () => now.at);
}

test("Pain is asked once a visit, and anew at the next one", () => {
  const now = { at: 1_000 };
  const asked = answers(now);
  expect(asked.pain).toBeUndefined();
  asked.pain = 3;
  expect(asked.pain).toBe(3);
  asked.pain = null;
  expect(asked.pain).toBeNull();
  now.at += 46 * 60_000;
  expect(asked.pain).toBeUndefined();
});

test("The first use is asked once", () => {
  const asked = answers({ at: 0 });
  expect(asked.firstUse).toBeNull();
  asked.firstUse = { asked: "no" };
  expect(asked.firstUse).toEqual({ asked: "no" });
});

test("Sets of swings are remembered in order, the last fifty of them", () => {
  const asked = answers({ at: 0 });
  for (let good = 0; good < 60; good++) asked.addSwings({ weight: 0, repetitions: 60, good, unsafe: 0 });
  expect(asked.swings).toHaveLength(50);
  expect(asked.swings.at(-1)?.good).toBe(59);
});
