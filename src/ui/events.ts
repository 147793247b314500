import type { PlanEdit } from "../plan/edit.ts";
import type { PlanItem } from "../plan/plan.ts";
import type { VoiceSettings } from "../voice/settings.ts";
import type { Action } from "../workout/input.ts";
import type { NoteId } from "../workout/problems.ts";

/** How a set is to begin, as the exercise page asks for it. */
export type SetRequest =
  | { readonly from: "camera"; readonly variant: string | null; readonly deviceId: string | null }
  | { readonly from: "demonstration"; readonly variant: string | null; readonly faults: readonly string[] }
  | {
      readonly from: "file";
      readonly variant: string | null;
      readonly file: File;
      /** True for a film that shows everything as in a mirror. */
      readonly mirrored?: boolean;
    }
  /** A pause of quiet breaths, before the camera as it stands for the exercise. */
  | { readonly from: "pause" };

/** A film or a recording is to be looked through. */
export type FileRequest = Extract<SetRequest, { from: "file" }>;

/** The same, or before the camera whatever the person does. */
export type StartRequest = SetRequest | { readonly from: "free" };

/** Every event that an element of the app sends up, with what it carries. */
export interface UiEvents {
  "pl-start": StartRequest;
  "pl-file": File;
  /** A file is to be opened where it belongs, wherever it was chosen. */
  "pl-open": File;
  "pl-variant": string | null;
  "pl-camera": string;
  /** Something done by hand in the workout under way. */
  "pl-act": Action;
  /** Something that stops nothing is to be told in the workout under way. */
  "pl-note": NoteId;
  "pl-stop": undefined;
  "pl-retry": undefined;
  "pl-leave": undefined;
  "pl-again": undefined;
  /** Index of a repetition to look at. */
  "pl-repetition": number;
  "pl-corrected": undefined;
  "pl-settings": VoiceSettings;
  /** Another language is to be spoken, by its tag. */
  "pl-language": string;
  /** Lets hear the voice as it is set. */
  "pl-sample": undefined;
  "pl-mute": boolean;
  /** The questions before exercise were answered, or an answer says stop. */
  "pl-checked": undefined;
  /** The answers about health are complete and hold. */
  "pl-screened": undefined;
  /** The person has talked to someone about today's pain and wants to go on. */
  "pl-override": undefined;
  /** An answer about pain was put right in the history. */
  "pl-pain-corrected": {
    readonly is: "before" | "after";
    readonly pain: number;
    /** Begin of the visit, milliseconds since 1970. */
    readonly of: number;
  };
  /** How the back feels, 0 to 10; null when the person would not say. */
  "pl-pain": number | null;
  /** The workout that the plan suggests for today is to begin. */
  "pl-today": { readonly items: readonly PlanItem[]; readonly isBadDay: boolean };
  "pl-plan": PlanEdit;
  /** An offer for the plan is declined, by its id. */
  "pl-stay": string;
  "pl-plan-reset": undefined;
  "pl-plan-undo": undefined;
  /** The newer version of the app is to be used; the answer comes back: false while another page's workout holds the old one. */
  "pl-use-update": (used: boolean) => void;
  /** The workout that was left is taken up again, or given up. */
  "pl-go-on": undefined;
  /** The workout that cannot be watched is to be led all the same. */
  "pl-unwatched": undefined;
  "pl-give-up": undefined;
  /** The recording that was looked at is to be kept in the history. */
  "pl-keep": undefined;
  /** Something was added to the history or deleted from it. */
  "pl-history-changed": undefined;
}

/** An event of the app with its detail. */
export type UiEvent<K extends keyof UiEvents> = CustomEvent<UiEvents[K]>;

/** Sends an event up through every shadow root. */
export function emit<K extends keyof UiEvents>(from: EventTarget, type: K, detail: UiEvents[K]): void {
  from.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}
