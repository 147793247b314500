import { describe, expect, test } from "vitest";
import { EXERCISES } from "../exercises/registry.ts";
import { allowedItems } from "../plan/allowed.ts";
import { starterPlan, startItem } from "../plan/starter.ts";
import { clearanceOf, limitFor, refusalOf } from "./clearance.ts";
import { limitOf } from "./exercise-limits.ts";
import type { PainLog } from "./pain-log.ts";
import {
  ASKED_QUESTION,
  missingAnswer,
  mustScreen,
  readScreening,
  SCREENING_GROUPS,
  type Screening,
  UNANSWERED,
  untilAsked,
  withNone,
  withTick,
} from "./screening.ts";
import { SCREENING_ITEMS } from "./screening-items.ts";

const NOW = new Date(2026, 2, 10, 12).getTime();
const DAY = 24 * 3_600_000;
const METAS = EXERCISES.map(({ meta }) => meta);

const answered = (asked: Screening["asked"], ...ticked: readonly string[]): Screening => ({
  at: NOW,
  ticked: [...ticked],
  none: ["now", "talk"],
  asked,
});

const painless: PainLog = [{ is: "before", at: NOW, pain: 0 }];

/** Every exercise in the order of the columns below. */
const COLUMNS = [
  "superman",
  "bird-dog",
  "bridge",
  "drawing-in",
  "kettlebell-swing",
  "trunk-rotation",
  "back-extension",
];

/** What is offered for each exercise: o open, e the easier way only, - left out. */
function offered(screening: Screening): string {
  const clearance = clearanceOf(screening, painless, NOW);
  return COLUMNS.map((id) => {
    const meta = METAS.find((one) => one.id === id);
    if (meta === undefined) throw new Error(`There is no ${id}.`);
    if (refusalOf(meta, clearance) !== null) return "-";
    return limitFor(meta, clearance).is === "easier" ? "e" : "o";
  }).join(" ");
}

describe("What is offered of superman, bird-dog, bridge, drawing-in, swing, rotation, extension", () => {
  test.each<[string, readonly string[], notAsked: string, asked: string]>([
    ["nothing ticked", [], "e e e e e e e", "o o o o o o o"],
    ["numb between the legs", ["saddle-numbness"], "- - - - - - -", "- - - - - - -"],
    ["bladder or bowel", ["bladder-or-bowel"], "- - - - - - -", "- - - - - - -"],
    ["a leg that gets weaker", ["leg-weakness"], "- - - - - - -", "- - - - - - -"],
    ["after a fall", ["after-a-fall"], "- - - - - - -", "- - - - - - -"],
    ["fever", ["fever"], "- - - - - - -", "- - - - - - -"],
    ["cancer", ["cancer"], "- e e e - e -", "o o o o o o o"],
    ["weight lost", ["weight-loss"], "- e e e - e -", "o o o o o o o"],
    ["thin bones", ["thin-bones"], "- e e e - - -", "- o o o - - -"],
    ["pregnancy or birth", ["pregnancy"], "- e - - - e -", "- o e e - o -"],
    ["an operation", ["surgery"], "- e e e - - -", "- o o o - - -"],
    ["inflammation", ["inflammation"], "e e e e - e e", "e e o o o o e"],
    ["a narrow canal", ["stenosis"], "- e e e - e -", "- o o o o o -"],
    ["heart or dizziness", ["heart-or-dizziness"], "e e e e - e -", "o o o o - o -"],
    ["tingling in one leg", ["tingling-in-one-leg"], "e e e e e e e", "o o o o o o o"],
    ["thin bones and pregnancy", ["thin-bones", "pregnancy"], "- e - - - - -", "- o e e - - -"],
    ["tingling and a weaker leg", ["tingling-in-one-leg", "leg-weakness"], "- - - - - - -", "- - - - - - -"],
  ])("%s", (_what, ticked, notAsked, asked) => {
    expect(offered(answered("no", ...ticked))).toBe(notAsked);
    expect(offered(answered("yes", ...ticked))).toBe(asked);
  });

  test("without back trouble nothing goes gently, unless someone is to be asked first", () => {
    expect(offered(answered("no-back-trouble"))).toBe("o o o o o o o");
    expect(offered(answered("no-back-trouble", "cancer"))).toBe("- e e e - e -");
  });

  test("what is left out has its reason and a source", () => {
    for (const { id, tier } of SCREENING_ITEMS) {
      for (const meta of METAS) {
        const limit = limitOf(meta, answered("no", id));
        if (limit.is === "open") continue;
        expect(tier).toBe("talk");
        expect(limit.why).toMatch(/\.$/);
        expect(limit.source?.address).toMatch(/^https:/);
      }
    }
  });

  test("the easier way comes with a small set, wherever the exercise stands", () => {
    const clearance = clearanceOf(answered("no"), painless, NOW);
    const full = METAS.map((meta) => ({ ...startItem(meta), variant: null, sets: 3, repetitions: 30 }));
    for (const item of allowedItems(full, METAS, clearance).items) {
      const meta = METAS.find(({ id }) => id === item.exercise);
      if (meta !== undefined) expect(item).toEqual(startItem(meta));
    }
  });

  test("what may not be done is left out of a workout with a word why", () => {
    const clearance = clearanceOf(answered("yes", "thin-bones"), painless, NOW);
    const [, , , , friday] = starterPlan(METAS).days;
    const { items, leftOut } = allowedItems(friday?.items ?? [], METAS, clearance);
    expect(items.map(({ exercise }) => exercise)).toEqual(["drawing-in", "bridge"]);
    expect(leftOut.map(({ item }) => item.exercise)).toEqual(["superman", "kettlebell-swing"]);
    for (const { why } of leftOut) expect(why).toMatch(/^Thin bones/);
  });
});

describe("A sign that needs a doctor", () => {
  const signs = SCREENING_ITEMS.filter(({ tier }) => tier === "now");

  test.each(signs.map(({ id }) => id))("%s stops everything, and no override helps", (id) => {
    const log: PainLog = [...painless, { is: "override", at: NOW }];
    expect(clearanceOf(answered("yes", id), log, NOW).stop).toMatchObject({
      why: "sign",
      text: expect.stringMatching(/doctor now|emergency/),
    });
  });

  test("comes before pain", () => {
    const log: PainLog = [{ is: "before", at: NOW, pain: 9 }];
    expect(clearanceOf(answered("yes", "fever"), log, NOW).stop?.why).toBe("sign");
  });
});

describe("The questions", () => {
  test("each have an answer and a source with an address, without a raised voice", () => {
    for (const { question, answer, source } of SCREENING_ITEMS) {
      expect(source.address).toMatch(/^https:/);
      expect(`${question}${answer}`).not.toContain("!");
      expect(answer).toMatch(/\.$/);
    }
    const shown = SCREENING_GROUPS.flatMap(({ items }) => items);
    expect(new Set(shown)).toEqual(new Set(SCREENING_ITEMS));
    expect(ASKED_QUESTION.answers.map(({ advice }) => advice)).not.toContain("");
  });

  test("are complete when each group is ticked or none of it is true, and the doctor is answered", () => {
    expect(missingAnswer(UNANSWERED)).toContain("Do you have any of these now?");
    const now = withNone(UNANSWERED, "now", NOW);
    expect(missingAnswer(now)).toContain("Is any of these true for you?");
    const talk = withTick(now, "cancer", NOW);
    expect(missingAnswer(talk)).toContain("Have you talked");
    expect(missingAnswer({ ...talk, asked: "no" })).toBeNull();
  });

  test("a tick takes back none of these in its group, and the other way round", () => {
    const none = withNone(withNone(UNANSWERED, "now", NOW), "talk", NOW);
    const ticked = withTick(none, "fever", NOW);
    expect(ticked).toMatchObject({ ticked: ["fever"], none: ["talk"] });
    expect(withNone(withTick(ticked, "cancer", NOW), "now", NOW)).toMatchObject({
      ticked: ["cancer"],
      none: ["now"],
    });
    expect(withTick(ticked, "fever", NOW).ticked).toEqual([]);
    expect(withNone(none, "now", NOW).none).toEqual(["talk"]);
  });

  test.each<[string, Screening, number, number | null, boolean]>([
    ["nothing was answered", UNANSWERED, NOW, null, true],
    ["all was answered just now", answered("yes"), NOW, null, false],
    ["27 days ago", answered("yes"), NOW + 27 * DAY, null, false],
    ["28 days ago", answered("yes"), NOW + 28 * DAY, null, true],
    ["the clock was put back", answered("yes"), NOW - DAY, null, true],
    ["strong pain came since", answered("yes"), NOW + DAY, NOW + 1, true],
    ["strong pain was before it", answered("yes"), NOW + DAY, NOW - 1, false],
  ])("when %s", (_what, screening, now, lastStop, ask) => {
    expect(mustScreen(screening, now, lastStop)).toBe(ask);
  });

  test("survive being stored, and what is none is unanswered", () => {
    const screening = answered("no", "cancer");
    expect(readScreening(JSON.parse(JSON.stringify(screening)))).toEqual(screening);
    for (const stored of [null, "yes", { asked: "yes" }]) expect(readScreening(stored)).toEqual(UNANSWERED);
  });

  test("a word with someone who knows the back ends the easier ways", () => {
    expect(untilAsked(answered("no"))).toMatch(/easier ways/);
    expect(untilAsked(answered("no-back-trouble", "stenosis"))).toMatch(/easier ways/);
    expect(untilAsked(answered("yes", "stenosis"))).toBeNull();
    expect(untilAsked(answered("no-back-trouble"))).toBeNull();
  });
});
