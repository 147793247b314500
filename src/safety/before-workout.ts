import { text } from "../words/words.ts";

/** What to see to before a workout, while there is still time to change and to fetch something. */
export const SAID_BEFORE_WORKOUT = text("Wear something you can move in, and put some water beside you.");
