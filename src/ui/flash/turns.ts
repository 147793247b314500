/**
 * Seconds from the beginning of one flash to that of the next, at least. More than three flashes in a second can bring on
 * a seizure (WCAG 2.2, 2.3.1); this leaves two and a half.
 */
export const FLASH_PERIOD = 0.4;

/** A flash that would come later than this after its sound, seconds, tells of nothing any more. */
const LATEST = 1;

/** When the flash of a sound begins that is heard at `now`, after one that begins at `last` (seconds); null when too late. */
export function flashTime(last: number, now: number): number | null {
  const at = Math.max(now, last + FLASH_PERIOD);
  return at - now > LATEST ? null : at;
}
