// What is asked before a workout, and what is said where the answer is no.
import { html } from "lit";
import "../../check-in/check-in.ts";
import "../../not-today/not-today.ts";
import "../../override/override.ts";
import "../../safety/safety.ts";
import "../../screening/screening.ts";
import type { PageOf } from "./page.ts";

export const pageOf: PageOf = ({ part }, { services: { answers }, admission }) => {
  const { stop } = answers.clearance;
  switch (part) {
    case "check-in":
      return html`<pl-check-in .answers=${answers} .weighted=${admission.pending?.weighted ?? []}></pl-check-in>`;
    case "screening":
      return html`<pl-screening .answers=${answers}></pl-screening>`;
    case "not-today":
      return html`<pl-not-today .stop=${stop}></pl-not-today>`;
    case "override":
      return html`<pl-override .stop=${stop}></pl-override>`;
    default:
      return html`<pl-safety></pl-safety>`;
  }
};
