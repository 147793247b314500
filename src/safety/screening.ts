import * as v from "valibot";
import { inWords } from "../words/in-words.ts";
import { text, tr } from "../words/words.ts";
import { itemsOf, SCREENING_ITEMS, type ScreeningItem, type Tier } from "./screening-items.ts";

/** Whether a doctor or physiotherapist knows about this routine. */
const ASKED = ["yes", "no", "no-back-trouble"] as const;

const Id = v.pipe(v.string(), v.maxLength(100));

const ScreeningSchema = v.object({
  /** When it was answered last, milliseconds since 1970. */
  at: v.pipe(v.number(), v.minValue(0)),
  /** Ids of what was ticked. */
  ticked: v.pipe(v.array(Id), v.maxLength(100)),
  /** Groups of which the person said: none of these. */
  none: v.pipe(v.array(v.picklist(["now", "talk"])), v.maxLength(2)),
  asked: v.nullable(v.picklist(ASKED)),
});

/** The answers before exercise; kept as soon as each is given. */
export type Screening = Readonly<v.InferOutput<typeof ScreeningSchema>>;

/** The groups in which it is asked, each with its own "none of these". */
export const SCREENING_GROUPS: readonly {
  readonly id: Screening["none"][number];
  readonly text: string;
  readonly items: readonly ScreeningItem[];
}[] = inWords(
  [
    { id: "now", text: "Do you have any of these now?", items: itemsOf("now") },
    { id: "talk", text: "Is any of these true for you?", items: itemsOf("talk", "common") },
  ],
  ["text"],
);

/** The question that belongs to it, with its answers in the order in which they are shown, and what each is told. */
export const ASKED_QUESTION: {
  readonly text: string;
  readonly answers: readonly {
    readonly id: (typeof ASKED)[number];
    readonly text: string;
    readonly advice: string;
  }[];
} = inWords(
  {
    text: "Have you talked to a doctor or physiotherapist about starting this?",
    answers: [
      {
        id: "yes",
        text: "Yes",
        advice: "Good. Keep to what they told you, also where this app says something else.",
      },
      {
        id: "no",
        text: "Not yet",
        advice:
          "Please talk to a doctor or physiotherapist soon. Until then you get the easier ways and small amounts everywhere.",
      },
      {
        id: "no-back-trouble",
        text: "I have no back trouble",
        advice: "Good. Start gently all the same. If your back begins to trouble you, ask first.",
      },
    ],
  },
  ["text", "advice"],
);

/**
 * Answers hold for four weeks, milliseconds: signs that need a doctor come up within weeks, and back pain that has not
 * eased by then is to be looked at anew (NICE NG59: think again when symptoms are new or changed).
 */
const HOLDS = 28 * 24 * 3_600_000;

/** Nothing answered yet. */
export const UNANSWERED: Screening = { at: 0, ticked: [], none: [], asked: null };

/** Reads stored answers; nothing answered when there are none. */
export function readScreening(stored: unknown): Screening {
  const { success, output } = v.safeParse(ScreeningSchema, stored);
  return success ? output : UNANSWERED;
}

/** The answers with one tick set or taken away at `at`: it takes back "none of these" in its group. */
export function withTick(screening: Screening, id: string, at: number): Screening {
  const { ticked } = screening;
  const group = SCREENING_GROUPS.find(({ items }) => items.some((item) => item.id === id))?.id;
  return {
    ...screening,
    at,
    ticked: ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id],
    none: screening.none.filter((one) => one !== group),
  };
}

/** The answers with "none of these" said or taken back for a group at `at`: it takes the ticks of the group away. */
export function withNone(screening: Screening, group: Screening["none"][number], at: number): Screening {
  const { none, ticked } = screening;
  const items = SCREENING_GROUPS.find(({ id }) => id === group)?.items ?? [];
  return {
    ...screening,
    at,
    ticked: ticked.filter((one) => items.every(({ id }) => id !== one)),
    none: none.includes(group) ? none.filter((one) => one !== group) : [...none, group],
  };
}

/** What is still to be answered, as it is told; null when everything is. */
export function missingAnswer({ ticked, none, asked }: Screening): string | null {
  const open = SCREENING_GROUPS.find(
    ({ id, items }) => !none.includes(id) && !items.some((item) => ticked.includes(item.id)),
  );
  if (open !== undefined)
    return tr("Please tick what is true, or “None of these”: {question}", { question: open.text });
  return asked === null ? tr("Please answer: {question}", { question: ASKED_QUESTION.text }) : null;
}

/** Whether to ask at `now` (milliseconds since 1970): never answered in full, too long ago, or the pain said stop since then. */
export function mustScreen(screening: Screening, now: number, lastStop: number | null): boolean {
  const age = now - screening.at;
  const isOld = age < 0 || age >= HOLDS || (lastStop !== null && lastStop > screening.at);
  return isOld || missingAnswer(screening) !== null;
}

/** What was ticked of a tier. */
export function tickedOf({ ticked }: Screening, tier: Tier): readonly ScreeningItem[] {
  return SCREENING_ITEMS.filter((item) => item.tier === tier && ticked.includes(item.id));
}

/** Why it goes gently for someone who has yet to ask. */
export const UNTIL_ASKED = text(
  "Until you have talked to a doctor or physiotherapist, you get the easier ways and small amounts.",
);

/** Why all exercises are done the easier way until a doctor or physiotherapist was asked; null when nothing asks for it. */
export function untilAsked(screening: Screening): string | null {
  const talks = tickedOf(screening, "talk").length > 0;
  if (screening.asked === "yes" || !(talks || screening.asked === "no")) return null;
  return tr(UNTIL_ASKED);
}
