import * as v from "valibot";

/** How much is said: everything, the counts and what a workout needs, or nothing (shown and sounded only). */
export type Amount = "all" | "counts" | "quiet";

/** Who says the lines: the app's own voice, or the person's screen reader. */
export type Speaks = "app" | "reader";

const SPEAKS = ["app", "reader"] as const satisfies readonly Speaks[];

const AMOUNTS = ["all", "counts", "quiet"] as const satisfies readonly Amount[];

/** Speech no slower and no faster than this stays plain to hear; 1 is the voice's own pace. */
export const SLOWEST = 0.6;
export const FASTEST = 1.4;

/** Each setting falls back on its own, so that one damaged value does not cost the others. */
const SettingsSchema = v.object({
  /** 0 is silent, 1 as loud as the device allows. */
  volume: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0.8),
  /** Name of the voice as the device lists it; null chooses one. */
  voice: v.fallback(v.nullable(v.pipe(v.string(), v.maxLength(200))), null),
  /** Rate of speech; a little slower than usual, as to someone lying down. */
  pace: v.fallback(v.pipe(v.number(), v.minValue(SLOWEST), v.maxValue(FASTEST)), 0.92),
  /** Whether voices may speak that send each sentence to whoever makes them: only where the person says so. */
  netVoices: v.fallback(v.boolean(), false),
  amount: v.fallback(v.picklist(AMOUNTS), "all"),
  speaks: v.fallback(v.picklist(SPEAKS), "app"),
});

/** How the app sounds; kept by the caller. */
export type VoiceSettings = Readonly<v.InferOutput<typeof SettingsSchema>>;

/** How the person wants to be spoken to. */
export interface Manner {
  readonly amount: Amount;
  /** Rate of speech, 1 is usual: how long a line takes follows from it. */
  readonly pace: number;
}

/** Reads stored settings; whatever is missing or damaged takes its default, so this never fails. */
export function readSettings(stored: unknown): VoiceSettings {
  const isObject = typeof stored === "object" && stored !== null;
  return v.parse(SettingsSchema, { ...DAMAGED, ...(isObject ? stored : {}) });
}

/** Present but of no use, so that every entry takes its fallback. */
const DAMAGED = {
  volume: undefined,
  voice: undefined,
  pace: undefined,
  netVoices: undefined,
  amount: undefined,
  speaks: undefined,
};

/** Sensible without touching any. */
export const DEFAULT_SETTINGS: VoiceSettings = readSettings(null);
