import { ADVICE } from "../../coach/safety/advice.ts";
import { RED_FLAG_SOURCES, RED_FLAGS } from "../../coach/safety/red-flags.ts";
import type { Exercise, Source } from "../../rules/contract.ts";
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
    {
      id: "see-a-doctor",
      name: "When to see a doctor",
      statements: RED_FLAGS.map(({ question }) => ({
        says: [question],
        basis: null,
        sources: RED_FLAG_SOURCES,
      })),
    },
    {
      id: "advice",
      name: "What this app keeps to",
      statements: ADVICE.map(({ advice, acts, sources }) => ({ says: [advice, acts], basis: null, sources })),
    },
    ...exercises.map(ofExercise),
  ];
}

function ofExercise({ meta }: Exercise): StatementGroup {
  const { text, faults, variants } = meta;
  return {
    id: meta.id,
    name: text.name,
    statements: [
      {
        says: [
          text.summary,
          ...text.safety,
          ...variants.map(({ name, description }) => `${name}: ${description}`),
        ],
        basis: measuredOn(meta),
        sources: text.sources,
      },
      ...faults.map(({ explain, basis, sources }) => ({ says: [explain], basis, sources })),
    ],
  };
}
