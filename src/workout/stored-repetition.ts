import * as v from "valibot";
import { BODY_PARTS } from "../pose/parts.ts";
import { Seconds } from "./step.ts";

/** An id as it is believed. */
export const Id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/, "An id has an odd character."));
const Name = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const Finite = v.pipe(v.number(), v.finite());
/** The side that something was done on; null for both. */
export const SideSchema = v.nullable(v.picklist(["left", "right"]));
const UnitSchema = v.picklist(["deg", "s", "trunk", "ratio", "none"]);

/** How far a repetition went of something that was asked to go no further, as it is stored. */
export const CapSchema = v.object({
  id: Name,
  most: Finite,
  value: v.nullable(Finite),
  doubt: v.nullable(v.pipe(Finite, v.minValue(0))),
});

/** A judged repetition as it is stored, in a log and in the history. */
export const RepetitionSchema = v.object({
  start: Seconds,
  peak: Seconds,
  end: Seconds,
  side: SideSchema,
  hold: v.nullable(Seconds),
  score: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  faults: v.pipe(
    v.array(v.object({ id: Name, value: Finite, unit: UnitSchema, at: Seconds })),
    v.maxLength(50),
  ),
  checks: v.pipe(
    v.array(
      v.object({
        id: Name,
        value: Finite,
        unit: UnitSchema,
        limit: Finite,
        quality: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
        weight: v.pipe(v.number(), v.minValue(0), v.maxValue(10)),
      }),
    ),
    v.maxLength(50),
  ),
  notSeen: v.pipe(v.array(Name), v.maxLength(50)),
  caps: v.exactOptional(v.pipe(v.array(CapSchema), v.maxLength(20))),
});

/** What did not count, as it is stored. */
export const PartialSchema = v.object({
  start: Seconds,
  end: Seconds,
  isStill: v.exactOptional(v.literal(true)),
});

/** What could not be judged, and movement of which nothing came, as it is stored. */
export const UnseenSchema = v.object({
  start: Seconds,
  end: Seconds,
  why: v.picklist(["nobody", "posture", "view", "movement", ...BODY_PARTS]),
  isMove: v.exactOptional(v.literal(true)),
});
