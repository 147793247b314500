import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright/test";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds wrong on the page as it stands, a line each; by one of its rules alone where it is named. */
export async function violations(page: Page, rule?: string): Promise<string[]> {
  // The page allows no script but its own; evaluated from outside, axe-core still runs. It waits by the real clock:
  // where the page's own time is held (`PosedCamera`), none of it may pass while the page is looked at.
  if (!(await page.evaluate(() => "axe" in window)))
    await page.evaluate(`(function (setTimeout) { ${AXE} })(window.realSetTimeout ?? window.setTimeout)`);
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    // Of what is well only the first of each rule is told: gathering the rest took longer than looking.
    const { violations } = await axe.run({
      resultTypes: ["violations"],
      ...(only !== undefined && { runOnly: [only] }),
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  }, rule);
}
