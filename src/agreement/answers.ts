/** What can be answered to a question about a replay, in the order in which answers are more or less alike. */
export const ANSWERS = ["no", "cannot-tell", "yes"] as const;

/** An answer to one question about a replay. */
export type Answer = (typeof ANSWERS)[number];

/** What two looks at the same thing said. */
export type AnswerPair = readonly [Answer, Answer];
