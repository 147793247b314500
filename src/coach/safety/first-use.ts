import * as v from "valibot";

/** Whether a doctor or physiotherapist knows about this routine. */
const ASKED = ["yes", "no", "no-back-trouble"] as const;

const FirstUseSchema = v.object({ asked: v.picklist(ASKED) });

/** The answer of the first use; kept by the caller. */
export type FirstUse = Readonly<v.InferOutput<typeof FirstUseSchema>>;

/** The question that is asked once, with its answers in the order in which they are shown. */
export const FIRST_USE_QUESTION = {
  id: "ask-first",
  text: "Have you talked to a doctor or physiotherapist about starting this?",
  answers: [
    { id: "yes", text: "Yes" },
    { id: "no", text: "Not yet" },
    { id: "no-back-trouble", text: "I have no back trouble" },
  ],
} as const satisfies {
  readonly id: string;
  readonly text: string;
  readonly answers: readonly { readonly id: FirstUse["asked"]; readonly text: string }[];
};

const ADVICE: Readonly<Record<FirstUse["asked"], string>> = {
  yes: "Good. Keep to what they told you, also where this app says something else.",
  no: "Please do so before you go far. Until then stay with the easier ways and stop if anything hurts.",
  "no-back-trouble": "Good. Start gently all the same. If your back begins to trouble you, ask first.",
};

/** The advice that follows from the answer. It never keeps anyone from going on. */
export function firstUseAdvice({ asked }: FirstUse): string {
  return ADVICE[asked];
}

/** Reads the stored answer; null means that it has to be asked. */
export function readFirstUse(stored: unknown): FirstUse | null {
  const result = v.safeParse(FirstUseSchema, stored);
  return result.success ? result.output : null;
}
