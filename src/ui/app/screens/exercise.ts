// The pages about one exercise.
import { html } from "lit";
import "../../exercise/exercise.ts";
import "../../evidence/evidence.ts";
import type { PageOf } from "./page.ts";

export const pageOf: PageOf = ({ part, exercise: id }, { services }) => {
  const exercise = services.exercises.find(({ meta }) => meta.id === id);
  if (exercise === undefined) return null;
  if (part === "evidence") return html`<pl-evidence .meta=${exercise.meta}></pl-evidence>`;
  const { answers, plan } = services;
  return html`<pl-exercise .exercise=${exercise} .clearance=${answers.clearance} .plan=${plan.plan}></pl-exercise>`;
};
