import { text } from "../words/words.ts";

// What several exercises say in the same words.

/** What all of them ask of a back that hurts. */
export const STOP_IF_IT_HURTS = text(
  "Stop if it hurts. Worse pain after exercise means stop and ask a doctor.",
);

/** What 17 joints cannot tell of any back. */
export const LOWER_BACK_UNSEEN = text(
  "The curve of your lower back: nothing between shoulders and hips is visible to the camera",
);

/** Where the phone lies for an exercise on the back. */
export const PHONE_BESIDE_YOU = text(
  "Put the phone on the floor or a low chair, two metres from your side, so that it sees you from head to feet.",
);

/** How long the top is held where three seconds are asked. */
export const STAY_THREE_SECONDS = text("Stay for three seconds and keep breathing.");

/** What is seen of the time of a lift that is held. */
export const TIME_IS_SEEN = text("How long you stay up, and how fast you lift and lower");
