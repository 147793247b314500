/** Something that is drawn again and again, in turn with all others. */
export interface Drawn {
  /** Whether it is to be drawn at that time of the page, milliseconds. */
  isDue(time: number): boolean;
  /** True while it will be due again by itself. */
  readonly moves: boolean;
  draw(time: number): void;
}

/** Time of a frame that is given to drawings, milliseconds: the page answers a tap in between. */
const BUDGET_MS = 6;

/** All that is to be drawn, what has waited longest first. */
const waiting = new Set<Drawn>();
let handle = 0;

/** Gives a turn to what is to be drawn, and further ones while it moves. */
export function takeTurns(drawn: Drawn): void {
  waiting.add(drawn);
  if (handle === 0) handle = requestAnimationFrame(frame);
}

/** Gives no further turn. */
export function giveUpTurns(drawn: Drawn): void {
  waiting.delete(drawn);
}

/** Draws one after another for as long as the budget lasts, but at least one. */
function frame(time: number): void {
  const began = performance.now();
  for (const drawn of [...waiting]) {
    if (drawn.isDue(time)) {
      waiting.delete(drawn);
      drawn.draw(time);
      if (drawn.moves) waiting.add(drawn);
      if (performance.now() - began > BUDGET_MS) break;
    } else if (!drawn.moves) waiting.delete(drawn);
  }
  handle = waiting.size > 0 ? requestAnimationFrame(frame) : 0;
}
