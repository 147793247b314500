import { sayingTime } from "../../coach/line.ts";
import type { Caption } from "./caption.ts";

/** What the coach said last, and when, in seconds of any steady clock. */
export interface Said {
  readonly text: string;
  readonly at: number;
}

/** What was said stays on the screen this much longer than saying it takes, seconds: read across a room, lying down. */
const LINGERS = 1.2;

/** The sentence to show: what the coach just said goes before what the picture alone tells; a pause goes before both. */
export function withSaid(caption: Caption, said: Said | null, isPaused: boolean, now: number): Caption {
  if (said === null || isPaused || now - said.at > sayingTime(said.text) + LINGERS) return caption;
  return { ...caption, text: said.text.replace(/\.$/, "") };
}
