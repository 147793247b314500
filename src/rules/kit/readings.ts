import { figure, tr } from "../../words/words.ts";
import type { FaultMeta, Unit } from "../facts.ts";
import { type Fault, type Faults, rulesOf } from "./fault.ts";

/** The lowest and the highest that a measure read, rounded as it is told; null where there was nothing to read. */
type Span = readonly [low: number, high: number] | null;

/**
 * What the measure of a fault read in the labelled recordings in `fixtures/`: of simulated repetitions without any fault,
 * of filmed people who were not labelled with this one, and of repetitions that show it.
 */
export interface FaultReadings {
  readonly good: Span;
  readonly filmed: Span;
  readonly shown: Span;
}

/** The readings of an exercise by the ids of its faults: what `npm run evidence` wrote down in its `readings.json`. */
export type Readings = Readonly<
  Record<string, { readonly [K in keyof FaultReadings]: readonly number[] | null }>
>;

/** Digits after the point with which a measure is told. */
export const DIGITS: Readonly<Record<Unit, number>> = { deg: 0, s: 2, trunk: 2, ratio: 2, none: 0 };

/** What stands behind a number of that unit. */
export const SUFFIX: Readonly<Record<Unit, string>> = {
  deg: "°",
  s: " s",
  trunk: " trunk lengths",
  ratio: "",
  none: "",
};

/** The faults as the app tells of them; the words about each limit are made from the limit and the readings. */
export function faultMetas(faults: Faults, readings: Readings): readonly FaultMeta[] {
  return rulesOf(faults).map((rule) => {
    const { measure: _, soft: _soft, anyView: _anyView, ...words } = rule;
    return {
      ...words,
      // Worked out anew whenever it is read: the language may have changed.
      get basis() {
        return basisOf(rule, readings[rule.id]);
      },
    };
  });
}

/** Where a limit comes from, in sentences. */
function basisOf(fault: Fault, read: Readings[string] | undefined): string {
  const sentences = [tr("Measured: {how}.", { how: tr(fault.how) })];
  // A yes or no has no number to tell.
  if (fault.unit !== "none") sentences.push(...limitWords(fault, read));
  if (fault.note !== undefined) sentences.push(tr(fault.note));
  if (fault.weight > 1) sentences.push(tr("It weighs double, as a matter of safety."));
  return sentences.join(" ");
}

function limitWords({ limit, unit }: Fault, read: Readings[string] | undefined): string[] {
  const suffix = unit === "trunk" ? tr(" trunk lengths") : SUFFIX[unit];
  const told = ([low = 0, high = 0]: readonly number[]) =>
    `${low === high ? figure(low) : tr("{low} to {high}", { low, high })}${suffix}`;
  const parts = [
    read?.good ? tr("simulated good ones read {span}", { span: told(read.good) }) : null,
    read?.filmed ? tr("filmed people {span}", { span: told(read.filmed) }) : null,
    read?.shown ? tr("labelled faults {span}", { span: told(read.shown) }) : null,
  ].filter((part) => part !== null);
  const rest = parts.length === 0 ? "" : `: ${parts.join(", ")}`;
  return [tr("The limit is {limit}{suffix}{readings}.", { limit, suffix, readings: rest })];
}
