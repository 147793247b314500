import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Elements that the gallery does not show alone, and why. */
const NOT_ALONE: Readonly<Record<string, string>> = {
  "pl-app": "the app itself",
  "pl-announcer": "nothing to be seen",
  "pl-flash": "there only while a sound is",
  "pl-blind-replay": "in pl-agreement, once a study is begun",
  "pl-side-by-side": "in pl-replay",
  "pl-body-in-space": "in pl-replay",
  "pl-body-in-picture": "in pl-replay",
  "pl-figure-in-step": "in pl-replay",
};

/** The tags that are defined or shown in the TypeScript files of a folder. */
function tagsIn(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
    .flatMap((path) =>
      [...readFileSync(join(folder, path), "utf8").matchAll(pattern)].map(([, tag = ""]) => tag),
    );
}

test("the gallery shows every element of the app, or says why not", () => {
  const defined = tagsIn("src/ui", /@customElement\("([\w-]+)"\)/g);
  const shown = tagsIn("gallery", /shown\(\s*"(pl-[\w-]+)"/g);
  expect(new Set(shown).size).toBe(shown.length);
  expect([...shown, ...Object.keys(NOT_ALONE)].sort()).toEqual([...new Set(defined)].sort());
});
