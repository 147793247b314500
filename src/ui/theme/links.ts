import { html } from "lit";
import { text, tr } from "../../words/words.ts";

/** The page that is shown on a day without exercise before the camera, as its heading and links to it name it. */
export const NOT_TODAY = text("What you can do today");

/** The page of all the advice, and what on it the app itself does about it. */
export const SAFETY = text("When to see a doctor");
export const ADVICE_KEPT = text("What this app keeps to");

/** The way to the report. */
export function reportLink() {
  return html`<a href="#/history/report">${tr("Show this to a trainer")}</a>`;
}

/** The way to the signs that want a doctor now. */
export function doctorLink() {
  return html`<a href="#/safety">${tr("When to see a doctor at once")}</a>`;
}

/** Title of the page that says on whose word an exercise is judged. */
export function evidenceTitle(name: string): string {
  return tr("{name}: how it is measured", { name });
}
