import { readFileSync } from "node:fs";
import { packFrames } from "../../src/history/frames.ts";
import type { StoredSet, StoredVisit } from "../../src/history/schema.ts";
import type { OldDatabase } from "../../src/history/testing/old-database.ts";
import { parseRecording } from "../../src/pose/recording.ts";

/** Three years of use: a visit on most days, two sets of twenty repetitions each. */
export const VISITS = 1500;
const SETS = 2;
const REPETITIONS = 20;
export const ALL_REPETITIONS = VISITS * SETS * REPETITIONS;
const DAY = 86_400_000;

/** What the newest sets were seen as. */
const RECORDING = "fixtures/bridge/bridge.faults-a.json";

/** Visits up to now with slowly rising angles and every fifth repetition faulty; the last sets have a recording. */
export function threeYears(now: number): OldDatabase {
  const visits: StoredVisit[] = [];
  const sets: StoredSet[] = [];
  for (let i = 0; i < VISITS; i++) {
    const startedAt = Math.round(now - (VISITS - i) * 0.73 * DAY);
    const id = `session-${i}`;
    const pain = i % 5;
    visits.push({
      id,
      startedAt,
      endedAt: startedAt + 900_000,
      painBefore: pain,
      painAfter: pain,
      note: "",
    });
    for (let j = 0; j < SETS; j++) sets.push(setOf(`set-${i}-${j}`, id, startedAt + j * 120_000, i, j));
  }
  const { frames, labels: _labels, ...head } = parseRecording(readFileSync(RECORDING, "utf8"));
  const { times, numbers } = packFrames(frames);
  const recorded = sets.slice(-SETS).map(({ id }) => id);
  return {
    name: "plumbline",
    version: 2,
    sessions: visits,
    sets,
    heads: recorded.map((setId) => ({ ...head, setId })),
    parts: recorded.map((setId) => ({ setId, part: 0, times: [...times], numbers: [...numbers] })),
    thinnings: [],
  };
}

function setOf(id: string, sessionId: string, startedAt: number, visit: number, index: number): StoredSet {
  const [exercise, check] =
    index === 0 ? (["bridge", "hips-low"] as const) : (["superman", "arms-low"] as const);
  return {
    id,
    sessionId,
    exercise,
    variant: null,
    source: "camera",
    model: "movenet-lightning",
    startedAt,
    endedAt: startedAt + 100_000,
    asked: REPETITIONS,
    partials: [],
    corrected: { removed: [], added: 0 },
    repetitions: Array.from({ length: REPETITIONS }, (_, i) => {
      const faulty = (i + visit) % 5 === 0;
      const value = 140 + visit / 50 - (faulty ? 15 : 0);
      const checks = [check, "over-arched", "knees-bent", "head-lifted", "short-hold"].map((name) => ({
        id: name,
        value,
        unit: "deg" as const,
        limit: 162,
        quality: faulty ? 0.3 : 1,
        weight: 1,
      }));
      return {
        start: i * 5,
        peak: i * 5 + 2,
        end: i * 5 + 4,
        side: null,
        hold: 2 + (i % 3) / 2,
        score: faulty ? 65 : 95,
        faults: faulty ? [{ id: check, value, unit: "deg", at: i * 5 + 2 }] : [],
        checks,
        notSeen: [],
      };
    }),
  };
}
