import type { Exercise, Source } from "../../rules/contract.ts";
import { ADVICE } from "../../safety/advice.ts";
import { reasonsFor } from "../../safety/exercise-limits.ts";
import { HARD_DAY } from "../../safety/hard-day.ts";
import { GENTLY_UP_TO, GO_UP_TO, MOST_PAIN, painAfter, painBefore } from "../../safety/pain.ts";
import { EASE, GENTLY_WORDS } from "../../safety/pain-gate.ts";
import { UNTIL_ASKED } from "../../safety/screening.ts";
import { itemsOf, type Tier } from "../../safety/screening-items.ts";
import { tr } from "../../words/words.ts";
import { ADVICE_KEPT, SAFETY } from "../theme/links.ts";
import { measuredOn } from "./measured.ts";

/** Something that the app says about health, and what it rests on. */
export interface Statement {
  /** The sentences, as the app says them. */
  readonly says: readonly string[];
  /** Where a number in it comes from; null where there is none. */
  readonly basis: string | null;
  readonly sources: readonly Source[];
}

/** Statements of one part of the app, under its name. */
export interface StatementGroup {
  readonly id: string;
  readonly name: string;
  readonly statements: readonly Statement[];
}

/** Everything that the app says about health, read from the data that the pages and the voice themselves use. */
export function allStatements(exercises: readonly Exercise[]): readonly StatementGroup[] {
  return [
    { id: "see-a-doctor", name: tr(SAFETY), statements: ofScreening("now") },
    {
      id: "talk-first",
      name: tr("When to talk to someone first"),
      statements: ofScreening("talk", "common"),
    },
    {
      id: "advice",
      name: tr(ADVICE_KEPT),
      statements: ADVICE.map(({ advice, acts, sources }) => ({ says: [advice, acts], basis: null, sources })),
    },
    { id: "pain", name: tr("Pain before and after"), statements: [painAnswers(), gently(), ease()] },
    {
      id: "load",
      name: tr("Rest#day"),
      statements: [{ says: [HARD_DAY.sore, HARD_DAY.long], basis: null, sources: HARD_DAY.sources }],
    },
    ...exercises.map(ofExercise),
  ];
}

/** What is said to every answer about pain. */
function painAnswers(): Statement {
  const answers = Array.from({ length: MOST_PAIN + 1 }, (_, pain) => pain).flatMap((pain) => [
    painBefore(pain),
    painAfter(pain, null),
    painAfter(pain, 0),
  ]);
  const rows = new Set(answers.flatMap((answer) => answer.rows));
  return {
    says: [...new Set(answers.map(({ text }) => text))],
    basis: tr("From 0 to {most}: up to {goOn} go on, up to {gently} gently, above it stop.", {
      most: MOST_PAIN,
      goOn: GO_UP_TO,
      gently: GENTLY_UP_TO,
    }),
    sources: [...new Set(ADVICE.filter(({ id }) => rows.has(id)).flatMap(({ sources }) => sources))],
  };
}

/** Why exercise goes gently. */
function gently(): Statement {
  const rows = ADVICE.filter(({ id }) => id === "ask-first" || id === "stop-if-it-hurts");
  const sources = [...new Set(rows.flatMap((row) => row.sources))];
  return { says: [...Object.values(GENTLY_WORDS), tr(UNTIL_ASKED)], basis: null, sources };
}

/** What helps on a day that pain closed. */
function ease(): Statement {
  return { says: [EASE.text], basis: null, sources: [EASE.source] };
}

function ofScreening(...tiers: readonly Tier[]): readonly Statement[] {
  return itemsOf(...tiers).map(({ id, question, answer, source }) => ({
    says: [question, answer, ...reasonsFor(id)],
    basis: null,
    sources: [source],
  }));
}

function ofExercise({ meta }: Exercise): StatementGroup {
  const { text, faults, variants, weight, restAfter } = meta;
  return {
    id: meta.id,
    name: text.name,
    statements: [
      {
        says: [
          text.summary,
          ...text.safety,
          ...variants.map(({ name, description }) => `${name}: ${description}`),
          ...(restAfter === null ? [] : [restAfter]),
        ],
        basis: measuredOn(meta),
        sources: text.sources,
      },
      ...(weight === null ? [] : [{ says: [weight.why], basis: null, sources: weight.sources }]),
      ...faults.map(({ explain, basis, sources }) => ({ says: [explain], basis, sources })),
    ],
  };
}
