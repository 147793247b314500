/** How a demonstration moves. Written by the figure's rig; see `src/demonstration/`. */
export interface Motion {
  readonly todo: never;
}
