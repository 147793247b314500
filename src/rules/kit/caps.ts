import { standOf, withCaps } from "../cap-stand.ts";
import type { CapReading, Repetition, RuleEvent, RuleOptions } from "../contract.ts";
import type { CapMeta } from "../facts.ts";
import { doubtOf, judge } from "./checks.ts";
import type { Doubts } from "./doubt.ts";
import type { FaultRule } from "./fault.ts";
import type { GoodZone } from "./meter.ts";
import type { Observed } from "./observed.ts";

/** How far a movement can be asked to go at most: what of it is measured, and what that means for the rest of the judgement. */
export interface Cap<Id extends string = string> extends Omit<CapMeta, "id"> {
  /** The fault whose measure it is: a cap is read in the app's own terms. */
  readonly by: Id;
  /** Faults that ask for more of the same: void where the cap leaves them no room. */
  readonly asks: readonly Id[];
  /** Where the range meter shows the same measure: as it is, or as a change from rest. */
  readonly meter?: "level" | "change";
}

/** What can be capped of an exercise, by ids that prescriptions name. */
export type Caps<Id extends string = string> = Readonly<Record<string, Cap<Id>>>;

/** A cap that was asked for, with the rule that measures it. */
export interface AskedCap {
  readonly id: string;
  readonly most: number;
  readonly rule: FaultRule;
  readonly meter: Cap["meter"];
}

/**
 * What an angle of a body seen square on may be off, degrees, one standard deviation: published errors of such angles are 5 to 7° in one
 * frame, and what is compared is the median of many (docs/exercises.md).
 */
const FLAT_DOUBT = 5;

/** Where a cap lies before the usual good zone, it begins at this share of the way from rest to the cap. */
const LOW_SHARE = 0.7;

/** The caps that were asked for; what the exercise does not know, and what is no number, is none. */
export function askedCaps(
  caps: Caps,
  rules: readonly FaultRule[],
  asked: RuleOptions["caps"],
): readonly AskedCap[] {
  return Object.entries(caps).flatMap(([id, { by, meter }]): AskedCap[] => {
    const most = asked?.[id];
    const rule = rules.find((one) => one.id === by);
    return most === undefined || rule === undefined ? [] : [{ id, most, rule, meter }];
  });
}

/** Ids of the faults that would ask for more than a cap allows. */
export function voidedBy(
  caps: Caps,
  rules: readonly FaultRule[],
  asked: RuleOptions["caps"],
): readonly string[] {
  return Object.entries(caps).flatMap(([id, { asks }]) => {
    const most = asked?.[id] ?? Number.POSITIVE_INFINITY;
    return asks.filter((fault) => rules.some((rule) => rule.id === fault && most < rule.limit + rule.soft));
  });
}

/** How far a movement went of each cap; a measure that was not seen is null. */
export function readCaps(
  caps: readonly AskedCap[],
  observed: Observed,
  inView: boolean,
  doubts: Doubts,
): readonly CapReading[] {
  return caps.map(({ id, most, rule }) => {
    const value = inView ? rule.measure(observed) : null;
    if (value === null || !Number.isFinite(value)) return { id, most, value: null, doubt: null };
    return { id, most, value, doubt: Math.hypot(FLAT_DOUBT, doubtOf(rule, observed, value, doubts)) };
  });
}

/**
 * Judges as `judge` does, by the faults that caps leave and by the caps themselves: the judgement, and in front of it, at once, that it
 * went further than was asked. `times` are those of the repetition.
 */
export function judgeCapped(
  times: Pick<Repetition, "start" | "peak" | "end" | "side" | "hold">,
  {
    caps,
    rules,
    asked,
  }: { readonly caps: Caps; readonly rules: readonly FaultRule[]; readonly asked: RuleOptions["caps"] },
  observed: Observed,
  inView: boolean,
  doubts: Doubts,
): readonly RuleEvent[] {
  const voids = voidedBy(caps, rules, asked);
  const left = rules.filter(({ id }) => !voids.includes(id));
  const read = readCaps(askedCaps(caps, rules, asked), observed, inView, doubts);
  const beyond = read.filter((one) => standOf(one) === "beyond");
  const repetition = withCaps({ ...times, ...judge(left, observed, inView, doubts) }, read);
  return [
    ...beyond.map((reading): RuleEvent => ({ type: "beyond", reading, t: times.peak })),
    { type: "repetition", repetition },
  ];
}

/** The meter's good zone where caps were asked for; null where the meter shows another measure, so that it would ask for more. */
export function cappedZone(good: GoodZone, caps: readonly AskedCap[]): GoodZone | null {
  if (caps.length === 0) return good;
  const [cap] = caps.filter(({ meter }) => meter !== undefined);
  if (cap === undefined) return null;
  return (rest) => {
    const [low, high] = good(rest);
    const most = cap.meter === "change" ? rest + cap.most : cap.most;
    return [Math.min(low, rest + LOW_SHARE * (most - rest)), Math.min(high, most)];
  };
}
