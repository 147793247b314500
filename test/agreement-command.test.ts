import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Judgements, Verdict } from "../src/agreement/judgements.ts";
import { EXERCISES } from "../src/exercises/registry.ts";
import { Rating } from "../src/ui/agreement/rating.ts";
import { judgeable } from "../src/ui/agreement/replays.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "judgements-"));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const recordings = await Promise.all(
  ["bridge/bridge.clean", "bridge/bridge.faults-a", "superman/superman.clean"].map((file) =>
    judgeable(readFileSync(`fixtures/${file}.json`, "utf8"), EXERCISES),
  ),
);

/** What the page saves of a rater who answers by `say`. */
function saved(rater: string, study: number, say: (app: Verdict) => Verdict): string {
  const rating = new Rating(recordings, { study, rater, count: 10 });
  for (let now = rating.now; now !== null; now = rating.now) rating.answer(say(now.item.app));
  const judgements: Judgements = rating.judgements;
  const path = join(FOLDER, `judgements-${study}-${rater}.json`);
  writeFileSync(path, JSON.stringify(judgements, null, 1));
  return path;
}

function command(...files: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["scripts/run-ts.mjs", "scripts/agreement.ts", ...files],
    { encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

const AS_THE_APP = (app: Verdict): Verdict => app;

test("The files that the page saves come to a table for a paper, and to whether the app is as good as raters are", () => {
  const { status, stdout, stderr } = command(saved("A", 7, AS_THE_APP), saved("B", 7, AS_THE_APP));
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("the app agrees with a rater at least as well as raters do with each other");
  const rows = stdout.split("\n").filter((line) => line.startsWith("|"));
  for (const sides of ["rater and rater", "rater and self", "app and rater"])
    expect(
      rows.some((row) => row.includes(sides)),
      `${sides} in\n${stdout}`,
    ).toBe(true);
});

test("Files of two studies, and two of one rater, are refused", () => {
  const one = saved("A", 7, AS_THE_APP);
  expect(command(one, saved("B", 8, AS_THE_APP))).toMatchObject({ status: 2, stdout: "" });
  expect(command(one, one)).toMatchObject({ status: 2, stdout: "" });
});
