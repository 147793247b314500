import "fake-indexeddb/auto";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { repetitionsAsCsv } from "./csv.ts";
import { exportHistory } from "./export.ts";
import { ImportError, planImport, runImport } from "./import.ts";
import type { StoredSet } from "./schema.ts";
import { HistoryStore } from "./store.ts";
import { sampleRecording, sampleRepetition, sampleSet, sampleVisit } from "./testing/samples.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
let count = 0;
let store: HistoryStore;

beforeEach(async () => {
  store = await HistoryStore.open(`transfer-${count++}`);
  for (const id of ["a", "b"]) {
    await store.putVisit(sampleVisit(id, { note: `<b>"${id}"</b>` }));
    await store.putSet(sampleSet(`${id}1`, id));
    const { frames, ...head } = sampleRecording(30);
    await store.replaceFrames({ ...head, setId: `${id}1` }, frames);
  }
});

const file = (value: unknown) => new Blob([typeof value === "string" ? value : JSON.stringify(value)]);
const emptyStore = () => HistoryStore.open(`transfer-${count++}`);

describe("export and import", () => {
  it("give back the identical history on another device", async () => {
    const other = await emptyStore();
    await runImport(await planImport(await exportHistory(store, NOW), other), other);
    expect(await other.visits()).toEqual(await store.visits());
    expect(await other.recording("a1")).toEqual(await store.recording("a1"));
    const again = await (await exportHistory(other, NOW)).text();
    expect(again).toBe(await (await exportHistory(store, NOW)).text());
  });

  it("make no doubles when the same file comes twice", async () => {
    const exported = await exportHistory(store, NOW);
    const plan = await planImport(exported, store);
    expect(plan).toMatchObject({ visits: [], sets: [], known: 2, damaged: 0 });
    await runImport(plan, store);
    expect(await store.visits()).toHaveLength(2);
  });

  it("leave out what is damaged and keep the rest", async () => {
    const exported = JSON.parse(await (await exportHistory(store, NOW)).text());
    exported.sets[0].repetitions[0].score = 9000;
    exported.sessions.push({ id: "c" });
    const other = await emptyStore();
    const plan = await planImport(file(exported), other);
    expect(plan.damaged).toBe(2);
    expect(plan.visits).toHaveLength(2);
    expect(plan.sets).toHaveLength(1);
  });

  it.each([
    ["", "This file is cut off or is not JSON. Export it again and try that file."],
    [
      '{"format":"plumbline-history","version":1,"sess',
      "This file is cut off or is not JSON. Export it again and try that file.",
    ],
    ["[]", "This file is not a history of this app."],
    ['{"format":"keypoint-recording","version":1}', "This file is not a history of this app."],
    [
      '{"format":"plumbline-history","version":2,"sessions":[],"sets":[]}',
      "This file was written by a newer version of this app. Reload the page and try again.",
    ],
  ])("refuse %j in one sentence", async (text, sentence) => {
    await expect(planImport(file(text), store)).rejects.toThrow(new ImportError(sentence));
  });

  it("are not fooled by a prototype in the file", async () => {
    const hostile =
      '{"format":"plumbline-history","version":1,"sessions":[{"__proto__":{"id":"x"}}],"sets":[],"__proto__":{"polluted":1}}';
    const plan = await planImport(file(hostile), store);
    expect(plan.damaged).toBe(1);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("take no more than a moment and no harm from what is deep, endless, or full of markup", async () => {
    await expect(planImport(file("[".repeat(300_000)), store)).rejects.toThrow(ImportError);
    const deep = `{"a":${"[".repeat(5000)}${"]".repeat(5000)}}`;
    const envelope = (visits: string) =>
      `{"format":"plumbline-history","version":1,"sessions":[${visits}],"sets":[]}`;
    expect((await planImport(file(envelope(deep)), store)).damaged).toBe(1);
    const many = Array(50_000).fill('{"id":7}').join();
    expect((await planImport(file(envelope(many)), store)).damaged).toBe(50_000);
    const markup = JSON.stringify(sampleVisit("c", { note: "<img src=x onerror=alert(1)>" }));
    expect((await planImport(file(envelope(markup)), store)).visits[0]?.note).toContain("<img");
    const huge = { size: 600 * 1024 * 1024, text: () => Promise.reject(new Error("was read")) };
    await expect(planImport(huge as unknown as Blob, store)).rejects.toThrow(
      "This file is too large to be a history of this app.",
    );
  });

  it("count no less than nothing where more was taken away than seen", async () => {
    const exported = JSON.parse(await (await exportHistory(store, NOW)).text());
    exported.sets[0].corrected.removed = [0, 0, 0, 9];
    const other = await emptyStore();
    await runImport(await planImport(file(exported), other), other);
    const counts = (await other.outlines()).flatMap(({ sets }) => sets.map(({ count }) => count));
    expect(counts.toSorted()).toEqual([1, 2]);
  });

  it("survive a thousand broken files: each is refused or its good part kept, and the store stays whole", async () => {
    const good = await (await exportHistory(store, NOW)).text();
    const before = await store.visits();
    const other = await emptyStore();
    const broken = fc.oneof(
      fc.nat(good.length).map((at) => good.slice(0, at)),
      fc
        .tuple(fc.nat(good.length - 1), fc.string({ minLength: 1, maxLength: 3 }))
        .map(([at, text]) => good.slice(0, at) + text + good.slice(at + text.length)),
      fc
        .tuple(fc.nat(good.length - 1), fc.nat(200))
        .map(([at, length]) => good.slice(0, at) + good.slice(at + length)),
      fc.json(),
      fc
        .record({
          format: fc.constant("plumbline-history"),
          version: fc.constant(1),
          sessions: fc.array(fc.anything()),
          sets: fc.array(fc.anything()),
        })
        .map((value) => JSON.stringify(value, (_, inner) => (typeof inner === "bigint" ? 0 : inner))),
    );
    await fc.assert(
      fc.asyncProperty(broken, async (text) => {
        try {
          await planImport(file(text), store);
          await runImport(await planImport(file(text), other), other);
        } catch (error) {
          expect(error).toBeInstanceOf(ImportError);
        }
      }),
      { numRuns: 1000 },
    );
    expect(await store.visits()).toEqual(before);
    const taken = await other.visits();
    expect(taken.length).toBeGreaterThan(0);
    expect(other.damaged, "what was taken in is whole").toBe(0);
  }, 60_000);
});

describe("the table of repetitions", () => {
  const one = (more: Partial<StoredSet>) =>
    repetitionsAsCsv([{ visit: sampleVisit("a"), sets: [sampleSet("a1", "a", more)] }]).split("\r\n");

  it("has a line for each, in universal time, with every measure in a column of its own", async () => {
    const lines = repetitionsAsCsv(await store.visits()).split("\r\n");
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe(
      "session,set,time,exercise,variant,repetition,by_hand,side,start_s,peak_s,end_s,hold_s,score,faults,not_seen,hips-low_deg",
    );
    expect(lines[1]).toBe("b,b1,2026-11-01T12:00:01.000Z,bridge,,1,,,1,3,5,2.5,100,,,172");
  });

  it("leaves a measure empty where it was not taken, and keeps the units of one name apart", () => {
    const check = { id: "rushed", value: 0.31449, unit: "s" as const, limit: 0.35, quality: 0, weight: 1 };
    const rushed = { ...sampleRepetition(7), checks: [check] };
    const [head, first, second] = one({ repetitions: [sampleRepetition(1), rushed] });
    expect(head?.endsWith("not_seen,hips-low_deg,rushed_s")).toBe(true);
    expect(first?.endsWith(",172,")).toBe(true);
    expect(second?.endsWith(",,0.314")).toBe(true);
  });

  it("leaves a hold empty that was not seen", () => {
    const [, line] = one({ repetitions: [{ ...sampleRepetition(1), hold: null }] });
    expect(line?.split(",").slice(9, 13)).toEqual(["3", "5", "", "100"]);
  });

  it("tells what was taken away and added by hand", () => {
    const lines = one({ corrected: { removed: [0], added: 1 } });
    expect(lines.slice(1).map((line) => line.split(",")[6])).toEqual(["removed", "", "added"]);
    expect(new Set(lines.map((line) => line.split(",").length)).size).toBe(1);
  });

  it.each(['=HYPERLINK("x")', "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\uff1d1"])(
    "keeps a spreadsheet from running %j as a formula",
    (exercise) => {
      const [, line] = one({ exercise });
      const cell = `'${exercise}`.replaceAll('"', '""');
      expect(line).toContain(exercise.includes('"') ? `,"${cell}",` : `,${cell},`);
    },
  );

  it("quotes commas, quotes and line breaks", () => {
    const [, line] = one({ exercise: 'a,"b"' });
    expect(line).toContain(',"a,""b""",');
  });
});
