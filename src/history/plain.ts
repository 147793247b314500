import type { Recording } from "../pose/recording.ts";
import type { Repetition } from "../rules/contract.ts";
import type { StoredSet } from "./schema.ts";
import type { RecordingHead } from "./tables.ts";

/** What a recording says about its frames, as it is stored with a set. */
export function headOf(setId: string, recording: Recording): RecordingHead {
  const { frames: _frames, labels: _labels, ...head } = recording;
  return { ...head, setId };
}

/** A repetition as it is stored: the rules' own, as plain changeable data. */
export function plain({ caps, ...repetition }: Repetition): StoredSet["repetitions"][number] {
  return {
    ...repetition,
    faults: repetition.faults.map((fault) => ({ ...fault })),
    checks: repetition.checks.map((check) => ({ ...check })),
    notSeen: [...repetition.notSeen],
    ...(caps === undefined ? {} : { caps: caps.map((one) => ({ ...one })) }),
  };
}
