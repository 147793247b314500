import { spawnSync } from "node:child_process";
import { expect, type Page, test } from "playwright/test";

/** Saves the recording that the summary offers. */
export async function saveRecording(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Save the recording" }).click(),
  ]);
  const path = test.info().outputPath(name);
  await download.saveAs(path);
  return path;
}

/** What the scorer says of a recording: seconds held and faults of each repetition. */
export function scored(path: string): { hold: number | null; faults: string[] }[] {
  const env = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined };
  const { stdout, status } = spawnSync("node", ["scripts/run-ts.mjs", "scripts/score.ts", path], {
    encoding: "utf8",
    env,
  });
  expect(status).toBe(0);
  const { reps } = JSON.parse(stdout) as { reps: { hold: number | null; faults: { id: string }[] }[] };
  return reps.map(({ hold, faults }) => ({ hold, faults: faults.map(({ id }) => id) }));
}
