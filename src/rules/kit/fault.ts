import type { FaultWords, Sources, Unit } from "../facts.ts";
import type { Observed } from "./observed.ts";

/** A fault, whole: how it is measured and where it begins, what is said of it, and on whose word. */
export interface Fault<Measure extends string = string> extends FaultWords {
  /** The measure of one repetition, in `unit`; null where it was not seen. */
  measure(observed: Observed<Measure>): number | null;
  readonly unit: Unit;
  /** A fault lies on this side of the limit. */
  readonly worse: "below" | "above";
  readonly limit: number;
  /** Distance from the limit at which the measure is fully good; twice as far on the other side it is fully bad. */
  readonly soft: number;
  /** True for tempo and hold, which need no view and no plateau. */
  readonly anyView?: true;
  /** Share in the score; 1 is usual, 2 is a matter of safety. */
  readonly weight: number;
  readonly sources: Sources;
}

/** The faults of an exercise by their ids, which recordings are labelled with; `Measure` names what it reads. */
export type Faults<Measure extends string = string, Id extends string = string> = Readonly<
  Record<Id, Fault<Measure>>
>;

/** A fault that knows its id. */
export interface FaultRule extends Fault {
  readonly id: string;
}

/** The faults as a list, in their order. */
export function rulesOf(faults: Faults): readonly FaultRule[] {
  return Object.entries(faults).map(([id, fault]) => ({ ...fault, id }));
}
