import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Judged } from "./questions.ts";

// What each engine was asked is kept, so that the parts can be run one by one and are put together in one table.

/** What one engine made of one exercise, or of the pages and pixels. */
export interface Found {
  readonly engine: string;
  readonly version: string;
  /** What the demonstration was judged as, by exercise. */
  readonly judged: Readonly<Record<string, readonly Judged[]>>;
  /** How many pages were asked for, how many of them were drawn, and how many pixels of the crops are wrong; null before that. */
  readonly drawn: { readonly asked: number; readonly drawn: number; readonly wrongPixels: number } | null;
}

const KEPT = ".cache/engines";

/** What tells one build of the app from another: its page names its scripts by what they hold. */
const build = () => createHash("sha256").update(readFileSync("dist/index.html")).digest("hex").slice(0, 12);

/** Keeps what an engine was found to do with this build, beside what was kept of it before. */
export function keepFound(found: Found): void {
  const path = join(KEPT, build(), `${found.engine}.json`);
  const before = readFound().get(found.engine);
  mkdirSync(join(KEPT, build()), { recursive: true });
  const all: Found = {
    ...found,
    judged: { ...before?.judged, ...found.judged },
    drawn: found.drawn ?? before?.drawn ?? null,
  };
  writeFileSync(path, JSON.stringify(all, null, 1));
}

/** What was found with this build so far, by engine. */
export function readFound(): Map<string, Found> {
  const folder = join(KEPT, build());
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const all = names.map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Found);
  return new Map(all.map((one) => [one.engine, one]));
}
