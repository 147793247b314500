import type { CoachSettings } from "../coach/settings.ts";

/** How a set is to begin, as the exercise page asks for it. */
export type StartRequest =
  | { readonly from: "camera"; readonly variant: string | null; readonly deviceId: string | null }
  | { readonly from: "demonstration"; readonly variant: string | null; readonly faults: readonly string[] }
  | { readonly from: "file"; readonly variant: string | null; readonly file: File };

/** Every event that an element of the app sends up, with what it carries. */
export interface UiEvents {
  "pl-start": StartRequest;
  "pl-file": File;
  "pl-variant": string | null;
  "pl-camera": string;
  "pl-pause": undefined;
  "pl-resume": undefined;
  "pl-stop": undefined;
  "pl-retry": undefined;
  "pl-leave": undefined;
  "pl-again": undefined;
  /** Index of a repetition to look at. */
  "pl-repetition": number;
  "pl-corrected": undefined;
  "pl-settings": CoachSettings;
  /** Lets hear the voice as it is set. */
  "pl-sample": undefined;
  "pl-mute": boolean;
}

/** An event of the app with its detail. */
export type UiEvent<K extends keyof UiEvents> = CustomEvent<UiEvents[K]>;

/** Sends an event up through every shadow root. */
export function emit<K extends keyof UiEvents>(from: EventTarget, type: K, detail: UiEvents[K]): void {
  from.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}
