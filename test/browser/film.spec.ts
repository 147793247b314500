import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dropFile, pickFile, summary } from "./support/app.ts";
import type { Shot } from "./support/film-spec.ts";
import { webcamFilm } from "./support/films.ts";
import { expect, test } from "./support/launch.ts";
import { TWO_BRIDGES, twoBridges } from "./support/two-bridges.ts";

/** The runner asks for colours and its caller for none; Node would warn of that on standard error. */
const PLAIN = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined };

const FAULTS = [[], ["hips-low"]];

test("a film gives the same repetitions on the page, by its recording and by the scorer, seen by the surer model alone", async ({
  open,
}) => {
  test.setTimeout(180_000);
  const film = await twoBridges();
  const fetched = new Set<string>();
  const page = await open({
    at: "#/bridge",
    prepare: async (context) => {
      context.on("request", (request) => {
        const [model] = /movenet-\w+(?=\.bin)/.exec(request.url()) ?? [];
        if (model !== undefined) fetched.add(model);
      });
    },
  });
  await dropFile(page, film);
  const shown = await summary(page, 120_000);
  expect(shown.map(({ faults }) => faults)).toEqual(FAULTS);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Save the recording" }).click(),
  ]);
  const path = test.info().outputPath("bridge.json");
  await download.saveAs(path);
  expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ model: "movenet-thunder", source: "video" });
  expect([...fetched]).toEqual(["movenet-thunder"]);
  await page.goto(`${page.url().split("#")[0]}#/bridge`);
  await pickFile(page, path);
  expect(await summary(page)).toEqual(shown);
  // Motion JPEG has a reader of its own; somebody who lies still for a second does nothing.
  const still: Shot = { ...TWO_BRIDGES, still: { at: "rest", seconds: 1 } };
  await page.goto(`${page.url().split("#")[0]}#/bridge`);
  await pickFile(page, await webcamFilm(still));
  expect(await summary(page)).toEqual([]);

  const args = ["scripts/run-ts.mjs", "scripts/score.ts", "--exercise", "bridge", film];
  const { stdout, stderr, status } = spawnSync("node", args, { encoding: "utf8", env: PLAIN });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const report = JSON.parse(stdout) as {
    reps: { score: number | null; side: string | null; faults: { id: string }[] }[];
  };
  const scored = report.reps.map(({ score, side, faults }) => ({
    score,
    side,
    faults: faults.map(({ id }) => id),
  }));
  expect(scored).toEqual(shown);
});
