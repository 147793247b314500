import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const FILES = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((path) => `src/${path}`)
  .filter((path) => path.endsWith(".ts") && !/\.test\.ts$|\/testing\/|^src\/words\//.test(path));

/** Sentences for a person that stand in the code of a file, comments aside: five words or more. */
function sentencesIn(path: string): string[] {
  const lines = readFileSync(path, "utf8").split("\n");
  const code = lines.filter((line) => !/^\s*(?:\/\/|\/?\*|import )/.test(line)).join("\n");
  const texts = [...code.matchAll(/"((?:[^"\\\n]|\\.)*)"/g)].map(([, sentence = ""]) => sentence);
  return texts.filter((sentence) => /^[A-Z{]/.test(sentence) && sentence.split(" ").length >= 5);
}

test("each sentence that a person reads or hears stands once in the code", () => {
  const all = FILES.flatMap((path) => sentencesIn(path).map((sentence) => ({ path, sentence })));
  expect(all.length).toBeGreaterThan(500);
  const first = new Map<string, string>();
  const again = all.flatMap(({ path, sentence }) => {
    const before = first.get(sentence);
    first.set(sentence, before ?? path);
    return before === undefined ? [] : [`${sentence} (${before}, ${path})`];
  });
  expect(again).toEqual([]);
});
