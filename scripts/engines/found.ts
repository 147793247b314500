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
  /** What it drew of the app's pages and of single pictures; null before that was asked. */
  readonly drawn: Drawn | null;
}

/** Pages that were asked for and that were drawn; pixels of the crops that are wrong. */
export interface Drawn {
  readonly asked: number;
  readonly drawn: number;
  readonly wrongPixels: number;
  /** Values of the squares of video frames that the model is fed that are not those between the picture's pixels. */
  readonly readOtherwise: number;
  /** Kinds of camera frames, how many of them are sampled, and how far what is read of them lies from what is drawn, in steps of 255. */
  readonly kinds: number;
  readonly sampled: number;
  readonly apart: number;
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
