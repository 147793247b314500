import * as v from "valibot";
import type { ExerciseMeta } from "../../rules/contract.ts";
import { tr } from "../../words/words.ts";
import {
  FORMAT,
  FORMAT_VERSION,
  type PrescribedItem,
  type Prescription,
  PrescriptionSchema,
  READABLE,
} from "./prescription.ts";

/** A prescription that can be shown, or why not, in one sentence. */
export type ReadPrescription = { readonly prescription: Prescription } | { readonly refused: string };

/** What is known of an exercise when one is asked for. */
export type KnownExercise = Pick<ExerciseMeta, "id" | "variants" | "dose" | "caps">;

/** The longest file that is looked at, in characters. */
const LONGEST_FILE = 20_000;

/** A prescription as a file. */
export function prescriptionFile(prescription: Prescription): string {
  return JSON.stringify({ format: FORMAT, version: FORMAT_VERSION, ...prescription }, null, 1);
}

/** Reads what `prescriptionFile` wrote, or anything else that claims to be it. */
export function readPrescriptionFile(text: string, known: readonly KnownExercise[]): ReadPrescription {
  const value = text.length > LONGEST_FILE ? null : parsed(text);
  const head = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.number() }), value);
  if (!head.success) return { refused: tr("This file holds no prescription.") };
  return READABLE.includes(head.output.version) ? checked(value, known) : otherVersion();
}

/** What stands where in an item of a compact prescription; the order is part of the format. */
const COLUMNS = [
  "exercise",
  "variant",
  "sets",
  "repetitions",
  "holdSeconds",
  "side",
  "days",
  "caps",
] as const satisfies readonly (keyof PrescribedItem)[];

/** A prescription as short as it goes: its values alone, so that the code on a screen stays coarse enough for a phone. */
export function compactOf({ items, from, watch, avoid, note }: Prescription): string {
  const rows = items.map((item) => COLUMNS.map((column) => item[column]));
  return JSON.stringify([rows, from, watch, avoid, note]);
}

/** Reads what `compactOf` wrote in that version of the format, or anything else that stands in its place (null for nothing readable). */
export function readCompact(
  version: number,
  text: string | null,
  known: readonly KnownExercise[],
): ReadPrescription {
  if (!READABLE.includes(version)) return otherVersion();
  const value = text === null ? null : parsed(text);
  if (!Array.isArray(value)) return damaged();
  const [rows, from, watch, avoid, note] = value;
  if (!Array.isArray(rows)) return damaged();
  const items = rows.map((row) => Object.fromEntries(COLUMNS.map((column, i) => [column, row?.[i]])));
  return checked({ items, from, watch, avoid, note }, known);
}

function checked(value: unknown, known: readonly KnownExercise[]): ReadPrescription {
  const { success, output } = v.safeParse(PrescriptionSchema, value, { abortEarly: true });
  if (!success) return damaged();
  return output.items.every((item) => isKnown(item, known))
    ? { prescription: output }
    : { refused: tr("This prescription asks for something that this app does not have.") };
}

function isKnown(
  { exercise, variant, side, caps }: PrescribedItem,
  known: readonly KnownExercise[],
): boolean {
  const meta = known.find(({ id }) => id === exercise);
  if (meta === undefined) return false;
  const hasWay = variant === null || meta.variants.some(({ id }) => id === variant);
  // What the app cannot keep it must not promise.
  const hasCaps = Object.entries(caps).every(([id, most]) =>
    meta.caps.some((cap) => cap.id === id && most >= cap.least && most <= cap.most),
  );
  // A side is asked for where each side has a dose of its own.
  return hasCaps && hasWay && (side === null || meta.dose.perSide);
}

/** What is said of one that cannot be read. */
export function damaged(): ReadPrescription {
  return { refused: tr("This prescription is damaged. Ask for it once more.") };
}

function otherVersion(): ReadPrescription {
  return {
    refused: tr(
      "This prescription is of another version than this app reads. Update the app, then open it again.",
    ),
  };
}

/** Null where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
