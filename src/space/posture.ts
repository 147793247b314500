/** How a body lies, kneels, sits or stands; `other` is every posture that no exercise is done in. */
export type Posture = "supine-bent" | "prone" | "all-fours" | "seated" | "standing" | "other";

/** In the order in which the network tells them. */
export const POSTURES: readonly Posture[] = [
  "supine-bent",
  "prone",
  "all-fours",
  "seated",
  "standing",
  "other",
];
