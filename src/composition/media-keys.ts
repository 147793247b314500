import type { WorkoutHandle } from "../ui/app/services.ts";

/** What is used of the browser's media session. */
export type MediaKeys = Pick<MediaSession, "playbackState" | "setActionHandler">;

/**
 * Lets the keys of a headset pause the workout and go on with it. Browsers hand the keys over while they hold the page for the
 * one that plays; where they do not, the keys stay with whatever else plays, and nothing here is lost.
 */
export function followMediaKeys(
  keys: MediaKeys | undefined,
  workout: Pick<WorkoutHandle, "subscribe" | "act">,
): void {
  if (keys === undefined) return;
  workout.subscribe(({ status: { is } }) => {
    const state = is === "running" ? "playing" : is === "paused" ? "paused" : "none";
    if (keys.playbackState === state) return;
    keys.playbackState = state;
    // Without a workout the keys belong to the music.
    const isHeld = state !== "none";
    keys.setActionHandler("pause", isHeld ? () => workout.act({ type: "pause" }) : null);
    keys.setActionHandler("play", isHeld ? () => workout.act({ type: "resume" }) : null);
  });
}
