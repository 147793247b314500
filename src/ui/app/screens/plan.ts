// The week's plan, the settings and the sources.
import { html } from "lit";
import "../../announcer/announcer.ts";
import "../../offers/offers.ts";
import "../../plan/plan.ts";
import "../../settings/settings.ts";
import "../../sources/sources.ts";
import "../../update/update.ts";
import "../../diagnostics/diagnostics.ts";
import "../../privacy/privacy.ts";
import type { PageOf } from "./page.ts";

export const pageOf: PageOf = ({ part }, { services, opened = null, settings }) => {
  const { exercises, speaker, languages, plan } = services;
  switch (part) {
    case "plan":
      return html`<pl-plan .plan=${plan.plan} .exercises=${exercises} ?undoable=${plan.undoable}
        >${settings.offers(opened, { only: null, brief: false, revision: 0 })}</pl-plan
      >`;
    case "settings":
      return html`<pl-settings
        .settings=${speaker.settings}
        .voices=${speaker.voices}
        .languages=${languages.offered}
        .spoken=${languages.spoken}
      ></pl-settings>`;
    case "sources":
      return html`<pl-sources .exercises=${exercises}></pl-sources>`;
    case "diagnostics":
      return html`<pl-diagnostics .read=${services.diagnose} .workout=${services.workout}></pl-diagnostics>`;
    default:
      return html`<pl-privacy .used=${services.networkUse.used} .offline=${services.offline.state}></pl-privacy>`;
  }
};
