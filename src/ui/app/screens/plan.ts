// The week's plan, the settings and the sources.
import "../../announcer/announcer.ts";
import "../../offers/offers.ts";
import "../../plan/plan.ts";
import "../../settings/settings.ts";
import "../../sources/sources.ts";
import "../../update/update.ts";
import "../../diagnostics/diagnostics.ts";
import "../../privacy/privacy.ts";
