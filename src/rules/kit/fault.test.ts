import { expect, test } from "vitest";
import type { ExerciseFacts } from "../facts.ts";
import { sampleFault } from "../testing/samples.ts";
import { type Fault, type Faults, rulesOf } from "./fault.ts";
import type { Values } from "./observed.ts";

type Measure = "line" | "knee";

const fault = (measure: Fault<Measure>["measure"]): Fault<Measure> => ({
  ...sampleFault("hips-low"),
  soft: 6,
  measure,
});

const faults = {
  "hips-low": fault(({ top }) => top("line")),
  "feet-far": fault(({ top, rest }) => (top("knee") ?? 0) - (rest("knee") ?? 0)),
} satisfies Faults<Measure>;

type FaultId = keyof typeof faults;

type Voids = ExerciseFacts<FaultId>["variants"][number]["voids"];

// Each line below is an error to the compiler (npm run types), which fails where one of them is not.
const MISSPELT = [
  // @ts-expect-error a measure that is not read
  fault(({ top }) => top("lien")),
  // @ts-expect-error a value that no fault knows
  { line: 170, knee: 80, kene: 80 } satisfies Values<Measure>,
  // @ts-expect-error a value that was forgotten
  { line: 170 } satisfies Values<Measure>,
  // @ts-expect-error a fault that is none
  ["hips-lwo"] satisfies ExerciseFacts<FaultId>["topFaults"],
  // @ts-expect-error a variant that makes a fault void that is none
  ["feet-fra"] satisfies Voids,
];

test("a misspelt measure, value or fault is an error to the compiler, in so many ways", () => {
  expect(MISSPELT).toHaveLength(5);
});

test("faults keep their order and know their ids", () => {
  expect(rulesOf(faults).map(({ id }) => id)).toEqual(["hips-low", "feet-far"]);
});
