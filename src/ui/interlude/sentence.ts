import { type Said, withSaid } from "../live/said.ts";

/** One sentence at a time is read from afar; each stays so long, seconds. */
const SENTENCE_STAYS = 6;

/** The sentence of a text to show so many seconds into it: they take turns, without their full stops. */
export function sentenceAt(text: string, seconds: number): string {
  const sentences = text.split(/(?<=\.) /);
  const turn = Math.floor(Math.max(0, seconds) / SENTENCE_STAYS) % sentences.length;
  return (sentences[turn] ?? "").replace(/\.$/, "");
}

/** What the coach just said goes before what stands there anyway, unless it is the same `text`; `now` in seconds. */
export function sentenceOr(said: Said | null, text: string, shown: string, now: number): string {
  if (said?.text === text) return shown;
  return withSaid({ tone: "calm", text: shown }, said, false, now).text;
}
