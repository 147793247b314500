import { ANSWERS, type Answer, type AnswerPair } from "../answers.ts";
import type { Unit } from "../estimate.ts";
import type { Random } from "../study.ts";

/**
 * Two raters of known agreement: with that chance (0..1) they see the same, else each answers by habit (shares of no, cannot
 * tell, yes). Their true kappa is just that chance, whatever the weights: agreement that was seen is `seen + (1 - seen) * chance`.
 */
export interface KnownRaters {
  readonly seen: number;
  readonly habit: readonly [number, number, number];
}

/** What they say of some recordings with so many replays each. */
export function simulatedUnits(
  { seen, habit }: KnownRaters,
  { recordings, each }: { readonly recordings: number; readonly each: number },
  random: Random,
): readonly Unit[] {
  const draw = (): Answer => {
    const at = random();
    if (at < habit[0]) return "no";
    return at < habit[0] + habit[1] ? "cannot-tell" : "yes";
  };
  return Array.from({ length: recordings * each }, (_, i) => {
    const first = draw();
    const pair: AnswerPair = [first, random() < seen ? first : draw()];
    return { recording: `recording-${i % recordings}`, pair };
  });
}

/** The agreement that endless replays would show: kappa, AC1 and PABAK, from the two numbers alone. */
export function trueAgreement({ seen, habit }: KnownRaters): { kappa: number; ac1: number; pabak: number } {
  const same = seen + (1 - seen) * habit.reduce((sum, share) => sum + share ** 2, 0);
  const guessed = habit.reduce((sum, share) => sum + share * (1 - share), 0) / (ANSWERS.length - 1);
  const evenly = 1 / ANSWERS.length;
  return {
    kappa: seen,
    ac1: (same - guessed) / (1 - guessed),
    pabak: (same - evenly) / (1 - evenly),
  };
}
