import type { Recording } from "../pose/recording.ts";
import type { PartialRepetition, Repetition } from "../rules/contract.ts";
import type { Unseen } from "../rules/seen-stretches.ts";
import { packFrames } from "./frames.ts";
import { fingerprint } from "./ids.ts";
import { headOf, plain } from "./plain.ts";
import { askToStay } from "./room.ts";
import type { StoredSet } from "./schema.ts";
import type { HistoryStore } from "./store.ts";

/** A recording that was looked at, with what was seen in it. */
export interface LookedAt extends Pick<StoredSet, "exercise" | "variant" | "asked"> {
  readonly repetitions: readonly Repetition[];
  readonly partials: readonly PartialRepetition[];
  readonly unseen: readonly Unseen[];
  readonly recording: Recording;
}

/**
 * Keeps a recording that was looked at as a visit of its own that began at `now` (milliseconds since 1970); false
 * when the same recording is in the history already, even if it is being added at this moment.
 */
export async function keepRecorded(store: HistoryStore, looked: LookedAt, now: number): Promise<boolean> {
  const { recording, repetitions, partials, unseen, exercise, variant, asked } = looked;
  const id = idOf(looked);
  const visit = { id, startedAt: now, endedAt: now, painBefore: null, painAfter: null, note: "" };
  const set: StoredSet = {
    id: `${id}-set`,
    sessionId: id,
    exercise,
    variant,
    asked,
    source: "recording",
    model: recording.model ?? null,
    startedAt: now,
    endedAt: now,
    repetitions: repetitions.map(plain),
    partials: [...partials],
    unseen: [...unseen],
    corrected: { removed: [], added: 0 },
  };
  const isNew = await store.add({ visit, set, head: headOf(set.id, recording), frames: recording.frames });
  if (isNew) askToStay();
  return isNew;
}

/** The same id for the same frames judged as the same exercise. */
function idOf({ recording, exercise, variant }: LookedAt): string {
  const { times, numbers } = packFrames(recording.frames);
  const way = new TextEncoder().encode(JSON.stringify([exercise, variant]));
  return `recording-${fingerprint(way, new Uint8Array(times.buffer), new Uint8Array(numbers.buffer))}`;
}
