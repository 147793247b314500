import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

/** What each folder of src may import besides itself: the table in docs/architecture.md, and the sentence under it. */
const MAY_IMPORT = readDirections(readFileSync("docs/architecture.md", "utf8"));

/** Packages that live on a page or in a worker and have no business in pure judgement. */
const PURE_PACKAGES = ["valibot"];

interface Import {
  readonly from: string;
  readonly specifier: string;
}

// What ships: a test may use the figure to try a rule.
const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
  .map((path) => join("src", path));
const imports = files.flatMap(importsOf);
const inside = imports.filter(({ specifier }) => specifier.startsWith("."));

test("every folder of src is laid down in the architecture", () => {
  const folders = new Set(files.map(layerOf).filter((layer) => layer !== null));
  expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  expect(inside.length).toBeGreaterThan(50);
  expect(MAY_IMPORT).toMatchObject({ pose: ["words"], words: [], space: ["pose"] });
  expect(MAY_IMPORT.ui).not.toContain("workers");
});

test("no two folders may import each other, round however many corners", () => {
  const reachable = (from: string): ReadonlySet<string> => {
    const reached = new Set(MAY_IMPORT[from]);
    // A set that grows while it is walked is walked to its new end.
    for (const layer of reached) for (const next of MAY_IMPORT[layer] ?? []) reached.add(next);
    return reached;
  };
  expect(Object.keys(MAY_IMPORT).filter((layer) => reachable(layer).has(layer))).toEqual([]);
});

test("each layer imports only the layers that it may", () => {
  const wrong = inside.filter(({ from, specifier }) => {
    const layer = layerOf(from);
    const target = layerOf(relative(".", resolve(dirname(from), specifier)));
    // The main file joins everything; nothing imports the main file. The weights belong to the workers.
    if (layer === null || target === layer) return false;
    if (layer === "workers" && /\/models\//.test(specifier)) return false;
    return target === null || !MAY_IMPORT[layer]?.includes(target);
  });
  expect(wrong.map(described)).toEqual([]);
});

test("a camera is opened in one place only, behind the answers about pain and health", () => {
  const users = files.filter((path) => /\bopenCamera\b/.test(readFileSync(path, "utf8")));
  expect(users.sort()).toEqual(["src/composition/workout-camera.ts", "src/sources/camera.ts"]);
  const uses = readFileSync("src/composition/workout-camera.ts", "utf8").match(/\bopenCamera\b/g);
  // Its import, and the guarded camera that gets it.
  expect(uses).toHaveLength(2);
  expect(files.filter((path) => /\bgetUserMedia\(/.test(readFileSync(path, "utf8")))).toEqual([
    "src/sources/camera.ts",
  ]);
});

test("no exercise reads another", () => {
  const exerciseOf = (path: string) => /^src\/exercises\/([^/]+)\//.exec(path)?.[1] ?? null;
  const wrong = inside.filter(({ from, specifier }) => {
    const target = exerciseOf(relative(".", resolve(dirname(from), specifier)));
    return target !== null && target !== exerciseOf(from);
  });
  expect(wrong.map(described)).toEqual([]);
});

test("a judgement does not look at how the figure moves, only the type of an exercise names both", () => {
  const seen = inside.filter(
    ({ from, specifier }) =>
      /^src\/(rules|exercises)\//.test(from) &&
      !/\/(motion|index)\.ts$/.test(from) &&
      /(^|\/)motion\//.test(specifier),
  );
  expect(seen.map(described)).toEqual(["src/rules/contract.ts imports ../motion/motion.ts"]);
});

test("what judges a body uses no package but the ones that are pure", () => {
  const wrong = imports.filter(
    ({ from, specifier }) =>
      /^src\/(pose|space|belly|motion|rules|exercises)\//.test(from) &&
      !specifier.startsWith(".") &&
      !PURE_PACKAGES.includes(specifier),
  );
  expect(wrong.map(described)).toEqual([]);
});

/** A cell names folders, what of them in brackets; "all" is every one, "all but" those that it does not name. */
function readDirections(document: string): Readonly<Record<string, readonly string[]>> {
  const rows = [...document.matchAll(/^\| `src\/(\w+)\/` \|.*\| ([^|]+) \|$/gm)];
  const folders = rows.map(([, folder = ""]) => folder);
  const unworded = /^Every folder but (.*) may word things/m.exec(document)?.[1] ?? "";
  const allowed = ([, folder = "", cell = ""]: RegExpMatchArray): [string, string[]] => {
    const named: readonly string[] = cell.replace(/\(.*?\)/g, "").match(/\w+/g) ?? [];
    const listed =
      named[0] === "all" ? folders.filter((one) => !named.includes(one) && one !== folder) : named;
    const words = unworded.includes(`\`${folder}/\``) || folder === "words" ? [] : ["words"];
    return [folder, [...listed.filter((one) => folders.includes(one)), ...words]];
  };
  return Object.fromEntries(rows.map(allowed));
}

function importsOf(from: string): Import[] {
  const text = readFileSync(from, "utf8");
  const specifiers = text.matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\(\s*|new URL\(\s*)"([^"]+)"/g);
  return [...specifiers].map(([, specifier = ""]) => ({ from, specifier }));
}

/** The folder of src that a path lies in; null for the files directly in src and for what lies outside. */
function layerOf(path: string): string | null {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}

function described({ from, specifier }: Import): string {
  return `${from} imports ${specifier}`;
}
