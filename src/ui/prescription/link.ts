import { FORMAT_VERSION, type Prescription } from "../../plan/prescription/prescription.ts";
import {
  compactOf,
  damaged,
  type KnownExercise,
  type ReadPrescription,
  readCompact,
} from "../../plan/prescription/read.ts";

/** The longest link that is looked at, in characters; the longest prescription needs about 4000. */
const LONGEST = 6000;

/** A prescription as what stands behind `#/prescription/`, which no server is told: the format's version, a dot, and base64url. */
export function prescriptionLink(prescription: Prescription): string {
  const bytes = new TextEncoder().encode(compactOf(prescription));
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return `${FORMAT_VERSION}.${base64.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}`;
}

/** Reads what `prescriptionLink` wrote, or anything else that stands there. */
export function readPrescriptionLink(link: string, known: readonly KnownExercise[]): ReadPrescription {
  const [, version, data = ""] = (link.length > LONGEST ? null : /^(\d{1,6})\.([\w-]+)$/.exec(link)) ?? [];
  return version === undefined ? damaged() : readCompact(Number(version), decoded(data), known);
}

/** The text in base64url; null where it is none. */
function decoded(data: string): string | null {
  try {
    const binary = atob(data.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
