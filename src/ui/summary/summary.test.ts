// @vitest-environment happy-dom
import { afterEach, expect, test } from "vitest";
import type { PartialRepetition } from "../../rules/contract.ts";
import type { Unseen } from "../../rules/seen-stretches.ts";
import { foldLog } from "../../workout/fold.ts";
import { started } from "../../workout/testing/logs.ts";
import { sampleMeta, sampleSnapshot } from "../testing/samples.ts";
import { Summary } from "./summary.ts";

/** What the page says of a set that came to nothing. */
async function said(partials: readonly PartialRepetition[], unseen: readonly Unseen[], paced = false) {
  const summary = new Summary();
  document.body.append(summary);
  const of = {
    exercise: { ...sampleMeta, paced },
    progress: foldLog(started({})),
    repetitions: [],
    elapsed: 40,
  };
  summary.snapshot = { ...sampleSnapshot(), ...of, partials, unseen };
  await summary.updateComplete;
  return summary.renderRoot.textContent ?? "";
}

const timesOf = (words: string, text: string) => text.split(words).length - 1;
const TURNED = "1 start turned back early";
const STILL = { start: 20, end: 34, isStill: true } as const;

afterEach(() => document.body.replaceChildren());

test("a set that came to nothing says once that a start turned back, and lists when", async () => {
  const text = await said([{ start: 20, end: 21 }], []);
  expect(timesOf(TURNED, text)).toBe(1);
  expect(text).toContain("0:20: turned back before");
});

test("it is said beside another reason, too", async () => {
  const text = await said([{ start: 20, end: 21 }], [{ start: 0, end: 18, why: "feet" }]);
  expect(text).toContain("No whole repetition was seen. I did not see your feet");
  expect(timesOf(TURNED, text)).toBe(1);
});

test("holds that were led in vain are told once", async () => {
  const text = await said([STILL], [], true);
  expect(timesOf("Not counted, 0:20: I saw no breath at your belly.", text)).toBe(1);
});

test("a movement of which nothing came is listed with its time", async () => {
  const text = await said([], [{ start: 12, end: 15, why: "view", isMove: true }]);
  expect(timesOf("0:12 to 0:15: You were turned away", text)).toBe(1);
});
