import type { Source } from "../../rules/contract.ts";

/** A sign that needs a doctor now, not an exercise. */
export interface RedFlag {
  readonly id: string;
  /** As it is asked. */
  readonly question: string;
}

/** Signs for which guidelines for back pain ask for a doctor at once. */
export const RED_FLAGS: readonly RedFlag[] = [
  { id: "numbness", question: "Numb or tingling between your legs, or in a leg or foot" },
  { id: "weakness", question: "A leg or foot that has become weak" },
  { id: "bladder-or-bowel", question: "New trouble with holding or passing water or stool" },
  { id: "after-a-fall", question: "Back pain that began with a fall or an accident" },
  { id: "fever", question: "Fever, or feeling ill together with the back pain" },
];

/** On what the list rests. */
export const RED_FLAG_SOURCES: readonly Source[] = [
  {
    title: "NICE guideline NG59: low back pain and sciatica in over 16s",
    address: "https://www.nice.org.uk/guidance/ng59",
  },
  {
    title: "Norfolk and Waveney Community Health (NHS): got back pain",
    address: "https://norfolkandwaveneycommunityhealth.nhs.uk/msk/refer-yourself/systmconnect/got-back-pain/",
  },
  {
    title: "Practice Plus Group: serious back pain",
    address: "https://www.mskdiagnostics.co.uk/patients/resources/back/serious-back-pain/",
  },
];

/** What is told when any of them is there. */
const RED_FLAG_TEXT =
  "Please see a doctor now. What you describe needs to be looked at before any exercise. If you cannot hold water or stool, or are numb between the legs, call the emergency number.";

/** Whether a session may start given the ids of the flags that the person chose; unknown ids are passed over. */
export function redFlagAdvice(
  chosen: readonly string[],
): { readonly go: false; readonly text: string } | { readonly go: true } {
  return RED_FLAGS.some(({ id }) => chosen.includes(id)) ? { go: false, text: RED_FLAG_TEXT } : { go: true };
}
