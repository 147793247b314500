import type { ExerciseMeta } from "../rules/contract.ts";
import { tr } from "../words/words.ts";
import { type Limit, limitOf } from "./exercise-limits.ts";
import { lastStop, painGate } from "./pain-gate.ts";
import type { PainLog } from "./pain-log.ts";
import { mustScreen, type Screening, tickedOf, untilAsked } from "./screening.ts";

/** Why no camera starts, in plain words. */
export interface Stop {
  /** A sign that needs a doctor now, strong pain, or pain that exercise made worse. */
  readonly why: "sign" | "strong" | "worse";
  /** What the person answered. */
  readonly said: string;
  /** What to do. */
  readonly text: string;
}

/** What everything that was answered about health and pain allows now. */
export interface Clearance {
  /** Null when a camera may start. */
  readonly stop: Stop | null;
  /** What has to be asked before a camera starts. */
  readonly ask: readonly ("screening" | "pain")[];
  /** Why everything is done the easier way, with few repetitions; null when nothing asks for it. */
  readonly gently: string | null;
  readonly screening: Screening;
}

/** What the answers allow at `now`, milliseconds since 1970. */
export function clearanceOf(screening: Screening, log: PainLog, now: number): Clearance {
  const gate = painGate(log, now);
  const [sign] = tickedOf(screening, "now");
  const asksScreening = mustScreen(screening, now, lastStop(log));
  return {
    stop: sign === undefined ? (gate.is === "stop" ? gate : null) : signStop(sign),
    ask: [
      ...(asksScreening ? (["screening"] as const) : []),
      ...(gate.is === "ask" ? (["pain"] as const) : []),
    ],
    gently: gate.is === "gently" ? gate.text : untilAsked(screening),
    screening,
  };
}

function signStop({ question, answer }: { readonly question: string; readonly answer: string }): Stop {
  return { why: "sign", said: tr("You ticked: {question}.", { question }), text: answer };
}

/** What everything that was answered changes about one exercise. */
export function limitFor(meta: Pick<ExerciseMeta, "demands">, { screening, gently }: Clearance): Limit {
  const limit = limitOf(meta, screening);
  return limit.is === "open" && gently !== null ? { is: "easier", why: gently, source: null } : limit;
}

/** Why no camera starts for an exercise; null when it may. */
export function refusalOf(meta: Pick<ExerciseMeta, "demands">, clearance: Clearance): string | null {
  if (clearance.stop !== null) return clearance.stop.text;
  const limit = limitFor(meta, clearance);
  return limit.is === "out" ? limit.why : null;
}
