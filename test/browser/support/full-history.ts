import { existsSync, readdirSync, readFileSync } from "node:fs";

const DAY = 86_400_000;

/** Every exercise, with the ids of its faults and of what can be asked not to be passed. */
const EXERCISES = readdirSync("src/exercises", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    id: name,
    faults: idsIn(`src/exercises/${name}/rule.ts`),
    caps: idsIn(`src/exercises/${name}/caps.ts`),
    hasSides: /\bsides: true/.test(readFileSync(`src/exercises/${name}/motion.ts`, "utf8")),
  }));

/** Six weeks in which every exercise was done every other day, each with faults, a range to keep and something not seen, as a history file. */
export function fullHistory(): object {
  const days = Array.from({ length: 20 }, (_, i) => 40 - 2 * i);
  return {
    format: "plumbline-history",
    version: 1,
    exportedAt: new Date().toISOString(),
    sessions: days.map((ago) => {
      const startedAt = Date.now() - ago * DAY;
      const badDay = ago % 8 === 0;
      const pain = { painBefore: badDay ? 6 : 3, painAfter: badDay ? 5 : 2 };
      return {
        id: `visit-${ago}`,
        startedAt,
        endedAt: startedAt + 900_000,
        ...pain,
        note: "",
        ...(badDay && { badDay }),
      };
    }),
    sets: days.flatMap((ago) => EXERCISES.map((exercise) => setOf(exercise, ago))),
    recordings: [],
  };
}

/** Three activities of somebody's own, answered each week, as they are kept on the device. */
export function functionScale(): object {
  return {
    activities: [
      "Lift my grandchild out of the cot",
      "Sit through a working day",
      "Put on my socks standing",
    ],
    answers: [40, 26, 12, 2].map((ago, i) => ({
      at: Date.now() - ago * DAY,
      scores: [2 + i, 4 + i, i === 0 ? null : 3 + i],
    })),
  };
}

function setOf({ id, faults, caps, hasSides }: (typeof EXERCISES)[number], ago: number): object {
  const startedAt = Date.now() - ago * DAY + 60_000;
  const repetitions = [0, 1, 2, 3].map((i) => ({
    start: 8 * i,
    peak: 8 * i + 3,
    end: 8 * i + 6,
    side: hasSides ? (i % 2 === 0 ? "left" : "right") : null,
    hold: 2.5,
    score: i === 3 && ago % 12 === 0 ? null : 70 + 10 * i,
    faults: faults
      .slice(0, 3)
      .filter((_, place) => place === i)
      .map((fault) => ({ id: fault, value: 20, unit: "deg", at: 8 * i + 3 })),
    checks: faults.map((check) => ({ id: check, value: 20, unit: "deg", limit: 25, quality: 1, weight: 1 })),
    notSeen: [],
    ...(caps.length > 0 && { caps: caps.map((cap) => ({ id: cap, most: 30, value: 28, doubt: 4 })) }),
  }));
  return {
    id: `set-${ago}-${id}`,
    sessionId: `visit-${ago}`,
    exercise: id,
    variant: null,
    source: "camera",
    model: "movenet-lightning",
    startedAt,
    endedAt: startedAt + 60_000,
    asked: 5,
    repetitions,
    partials: [],
    corrected: { removed: [], added: ago % 12 === 0 ? 1 : 0 },
  };
}

/** The names of a table in the source: the rules register through a glob that the browser tests' own loader does not know. */
function idsIn(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  const [, table = ""] =
    readFileSync(path, "utf8").match(/export const (?:faults|caps) = \{\n([\s\S]*?)\n\}/) ?? [];
  return [...table.matchAll(/^ {2}"?([a-z-]+)"?: /gm)].flatMap(([, id = ""]) => id);
}
