import { HISTORY } from "./history.ts";
import { PAGES } from "./pages.ts";
import { PARTS } from "./parts.ts";
import { SET } from "./set.ts";
import type { Shown } from "./state.ts";

/** Every element that the gallery shows, with its states. */
export const ALL: readonly Shown[] = [...PARTS, ...SET, ...PAGES, ...HISTORY];
