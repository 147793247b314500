// All that draws the figure, to be loaded when the first one comes into view.
export { paintScene } from "../../demonstration/paint.ts";
export { DAY, NIGHT } from "../../demonstration/palette.ts";
export { showOf, showOfMove } from "./show.ts";
