/** The keys of an exercise's facts and faults under which its words stand. */
export const EXERCISE_TEXTS: readonly string[] = [
  ...["name", "summary", "steps", "camera", "ready", "canSee", "cannotSee", "safety", "description"],
  ...["before", "restAfter", "question", "why", "without", "withouts", "form", "good", "unsafeSaid", "text"],
  ...["measures", "how", "cue", "explain", "note", "means"],
];
