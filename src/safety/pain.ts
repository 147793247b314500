import { tr } from "../words/words.ts";
/** How a workout may go on: as planned, gently and watching, or not at all. */
export type Go = "go" | "gently" | "stop";

/** A decision about pain, in plain words. */
export interface PainAdvice {
  readonly go: Go;
  readonly text: string;
  readonly seeDoctor: boolean;
  /** Ids of the rows of the advice that it rests on. */
  readonly rows: readonly string[];
}

/** The scale: 0 is no pain, 10 the worst that can be imagined. */
export const MOST_PAIN = 10;

/** Up to here: go. Bounds of the numeric rating scale as the advice of this product sets them. */
export const GO_UP_TO = 3;

/** Up to here: gently, and watch. Above: do not start, or stop. */
export const GENTLY_UP_TO = 5;

const ROWS = ["stop-if-it-hurts", "not-medical-advice"];

/** What pain before a workout means. @throws RangeError unless `pain` is a whole number 0..10. */
export function painBefore(pain: number): PainAdvice {
  switch (levelOf(pain)) {
    case "go":
      return { go: "go", text: tr("Good. Stop any time it hurts."), seeDoctor: false, rows: ROWS };
    case "gently":
      return {
        go: "gently",
        text: tr("Go gently today: the easier way, fewer repetitions. Stop if it gets worse."),
        seeDoctor: false,
        rows: ROWS,
      };
    case "stop":
      return {
        go: "stop",
        text: tr("Please don't start today. With pain this strong, talk to a doctor first."),
        seeDoctor: true,
        rows: ROWS,
      };
  }
}

/**
 * What pain during or after exercise means; `before` is null when it was not answered. Pain that is worse than before
 * means stop and see a doctor, however small. @throws RangeError unless `pain` is a whole number 0..10.
 */
export function painAfter(pain: number, before: number | null): PainAdvice {
  const level = levelOf(pain);
  const worse = before !== null && pain > before;
  if (level === "stop") {
    return {
      go: "stop",
      text: tr("Stop here. Pain this strong needs a doctor before you exercise again."),
      seeDoctor: true,
      rows: ROWS,
    };
  }
  if (worse) {
    return {
      go: "stop",
      text: tr("Your pain is worse than before. Stop for today, and see a doctor before you go on."),
      seeDoctor: true,
      rows: ROWS,
    };
  }
  if (level === "gently") {
    return {
      go: "gently",
      text: tr("Take it easy, and watch how you feel tomorrow. The next session is a smaller one."),
      seeDoctor: false,
      rows: ROWS,
    };
  }
  return { go: "go", text: tr("Good. That is a fine place to stop."), seeDoctor: false, rows: ROWS };
}

function levelOf(pain: number): Go {
  if (!Number.isInteger(pain) || pain < 0 || pain > MOST_PAIN) {
    throw new RangeError(`Pain is a whole number from 0 to ${MOST_PAIN}; got ${pain}.`);
  }
  if (pain <= GO_UP_TO) return "go";
  return pain <= GENTLY_UP_TO ? "gently" : "stop";
}
