// What is for physiotherapists, comes from them, or goes to them.
import { html } from "lit";
import "../../ability/ability.ts";
import "../../agreement/agreement.ts";
import "../../prescription/physiotherapist.ts";
import "../../prescription/prescribe.ts";
import "../../prescription/prescription.ts";
import "../../report/report.ts";
import type { PageOf } from "./page.ts";

export const pageOf: PageOf = ({ part, given = "" }, { services, opened = null }) => {
  const { exercises, store } = services;
  const { plan } = services.plan;
  switch (part) {
    case "agreement":
      return html`<pl-agreement .history=${opened} .exercises=${exercises}></pl-agreement>`;
    case "prescribe":
      return html`<pl-prescribe .plan=${plan} .exercises=${exercises}></pl-prescribe>`;
    case "prescription":
      return html`<pl-prescription .given=${given} .exercises=${exercises}></pl-prescription>`;
    case "physiotherapist":
      return html`<pl-physiotherapist .plan=${plan} .exercises=${exercises}></pl-physiotherapist>`;
    case "ability":
      return html`<pl-ability .kept=${store}></pl-ability>`;
    default:
      return html`<pl-report .history=${opened} .exercises=${exercises} .plan=${plan} .kept=${store}></pl-report>`;
  }
};
