import { text, tr } from "../words/words.ts";

/** What happened, what to do, whether trying again may help. */
export const MODEL_MISSING = [
  text("The part that sees you could not be loaded."),
  text("Check your connection, then try again."),
  true,
] as const;

/** The one problem that the first screen may meet, where the words of all the others could not be fetched. */
export function modelMissing() {
  const [message, advice, retry] = MODEL_MISSING;
  return { id: "model-missing" as const, message: tr(message), advice: tr(advice), retry };
}
