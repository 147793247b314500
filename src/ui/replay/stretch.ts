/** A stretch of the recording to look at, seconds. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}
