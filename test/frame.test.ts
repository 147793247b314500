import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** A function on the way, and the one that calls it, or joins it to where it is called. */
interface Hop {
  readonly name: string;
  readonly path: string;
  readonly by: { readonly name: string; readonly path: string } | null;
}

const [, SECTION = ""] =
  /## The way of one frame\n([\s\S]*?)\n## /.exec(readFileSync("docs/architecture.md", "utf8")) ?? [];

const WAYS = [...SECTION.matchAll(/^(From .*):\n\n((?:\d+\. .*\n)+)/gm)].map(([, title = "", list = ""]) => ({
  title,
  hops: hopsIn(list),
}));

function hopsIn(list: string): readonly Hop[] {
  const hops: Hop[] = [];
  for (const line of list.trim().split("\n")) {
    const [, name = "", path = "", by, byPath] =
      /^\d+\. `(#?\w+)` in `([^`]+)`(?:, by `(#?\w+)`(?: in `([^`]+)`)?)?/.exec(line) ?? [];
    const before = hops.at(-1) ?? null;
    if (by === undefined) hops.push({ name, path, by: before });
    else {
      // Named alone it is one above, or else it stands in the same file.
      const above = hops.findLast((hop) => hop.name === by)?.path;
      hops.push({ name, path, by: { name: by, path: byPath ?? above ?? path } });
    }
  }
  return hops;
}

/** The lines of a function or a method, its head among them; empty where there is none. */
function bodyOf({ name, path }: Pick<Hop, "name" | "path">): string {
  const lines = readFileSync(path, "utf8").split("\n");
  const head = new RegExp(
    `^ *(?:export )?(?:private |static )?(?:async )?(?:function |const )?${name}(?:(?: =|:) (?:async )?)?\\(`,
  );
  const from = lines.findIndex((line) => head.test(line) && !/[;,]$|^ *await /.test(line));
  if (from < 0) return "";
  const indent = /^ */.exec(lines[from] ?? "")?.[0] ?? "";
  const to = lines.findIndex(
    (line, i) => i >= from && new RegExp(`^${indent}}[;,]?$|^${indent}\\S.*}[;,]?$`).test(line),
  );
  return lines.slice(from, to + 1).join("\n");
}

test("five ways are told of: to what is said, to the belly, to the screen, to the history, and to the camera", () => {
  expect(WAYS.map(({ hops }) => `${hops.at(0)?.name} to ${hops.at(-1)?.name}`)).toEqual([
    "#lookThrough to say",
    "estimate to noteBelly",
    "#tell to #follow",
    "#tell to keep",
    "#begin to openCamera",
  ]);
});

describe.each(WAYS)("$title", ({ hops }) => {
  test.each(hops)("$name is in $path, and called there", ({ name, path, by }) => {
    expect(bodyOf({ name, path }), `${name} in ${path}`).not.toBe("");
    if (by === null) return;
    const calling = bodyOf(by);
    expect(calling, `${by.name} in ${by.path}`).not.toBe("");
    expect(calling.split("\n").slice(1).join("\n")).toMatch(new RegExp(`(?<![\\w#])${name}\\b(?:\\(|\\)|,)`));
  });
});
