import { text, tr } from "../words/words.ts";
import { MODEL_MISSING } from "./model-missing.ts";

/** Something that went wrong, for the person: one sentence what happened, one what to do. */
export interface Problem {
  readonly id: ProblemId;
  readonly message: string;
  readonly advice: string;
  /** True when trying again may help without changing anything in the app. */
  readonly retry: boolean;
}

const JUST_GO_ON = text("Just go on. Your count is kept.");

/** The words for everything that can go wrong: what happened, what to do, whether trying again may help. */
const WORDS = {
  "held-back": [
    text("The camera stays off for now."),
    text(
      text(
        "What you told about your back or your health asks for rest or a doctor first. The start page says why.",
      ),
    ),
    false,
  ],
  "insecure-page": [
    text("The camera only works on a secure page."),
    text("Open the page by its https address, or from this same computer as localhost."),
    false,
  ],
  "no-camera": [
    text("No camera was found."),
    text("Plug one in, or try it without a camera or with a video."),
    true,
  ],
  "camera-refused": [
    text("The browser was not allowed to use the camera."),
    text("Allow the camera for this page in the address bar, then try again."),
    true,
  ],
  "camera-busy": [
    text("The camera is in use by another app."),
    text("Close the other app or tab that shows the camera, then try again."),
    true,
  ],
  "camera-failed": [text("The camera did not start."), text("Try again, or choose another camera."), true],
  "camera-unplugged": [
    text("The camera went away in the middle of the set."),
    text("Plug it in again, then go on. What you did so far is kept."),
    true,
  ],
  "play-refused": [
    text("Your device plays no video by itself now, as in low-power mode."),
    text("Tap the button to start the picture."),
    true,
  ],
  "camera-replaced": [text("The camera you chose is not there."), text("Another one looks now."), false],
  "screen-may-sleep": [
    text("Your screen may go dark in the set."),
    text("Touch it now and then, or let it stay on longer in the settings of your device."),
    false,
  ],
  "sounds-blocked": [text("The sounds are off."), text("Touch the screen once."), false],
  "pixels-scrambled": [
    text("This browser scrambles the pictures to protect you from being tracked."),
    text("Allow this page to read canvas data, or use another browser. Nothing leaves this device."),
    true,
  ],
  "video-hevc": [
    text("This film is in Apple's format HEVC, which this browser cannot show."),
    text("Open this page in Safari, or film anew: Settings, Camera, Formats, Most Compatible."),
    false,
  ],
  "video-codec": [
    text("This browser cannot show the format of this film."),
    text("Save it anew as mp4 (H.264) or webm, then choose that file."),
    false,
  ],
  "not-a-video": [
    text("This file is not a video that can be read here."),
    text("Choose an mp4, webm, mov or mjpeg film, or a recording."),
    false,
  ],
  "video-damaged": [
    text("The video breaks off in the middle."),
    text("The part before the break was judged. Save the video again for the rest."),
    false,
  ],
  "model-missing": MODEL_MISSING,
  "model-changed": [
    text("The part that sees you is not the one this app was made with."),
    text("Reload the page. If that does not help, this copy of the app is not complete."),
    true,
  ],
  "no-backend": [
    text("This browser cannot run the part that sees you."),
    text("Use a current Chrome, Edge, Firefox or Safari."),
    false,
  ],
  "worker-lost": [
    text("The part that sees you stopped several times."),
    text("Close other tabs, then try again. What you did so far is kept."),
    true,
  ],
  "worker-restarted": [text("The part that sees you stopped and was started again."), JUST_GO_ON, false],
  "rule-failed": [text("I could not judge a moment of this."), JUST_GO_ON, false],
  "recording-unreadable": [
    text("This recording cannot be read."),
    text("Choose a recording that was saved by this app."),
    false,
  ],
  unexpected: [text("Something went wrong."), text("Try again. What you did so far is kept."), true],
} as const satisfies Readonly<Record<string, readonly [message: string, advice: string, retry: boolean]>>;

/** Everything that can go wrong, by name. */
export type ProblemId = keyof typeof WORDS;

/** Whether a problem is one of the camera alone: what needs none still works. */
export function isOfCamera(id: ProblemId): boolean {
  return CAMERA_PROBLEMS.some((one) => one === id);
}

/** Whether a problem is one of the part that sees: a workout can be led without it. */
export function isOfModel(id: ProblemId): boolean {
  return MODEL_PROBLEMS.some((one) => one === id);
}

const MODEL_PROBLEMS: readonly ProblemId[] = [
  "model-missing",
  "model-changed",
  "no-backend",
  "pixels-scrambled",
  "worker-lost",
];

const CAMERA_PROBLEMS: readonly ProblemId[] = [
  "insecure-page",
  "no-camera",
  "camera-refused",
  "camera-busy",
  "camera-failed",
  "camera-unplugged",
  "play-refused",
];

/** What stops nothing, and is told once in a workout as it begins to be so. */
export const NOTE_IDS = ["camera-replaced", "screen-may-sleep", "sounds-blocked"] as const;

/** What stops nothing, by name. */
export type NoteId = (typeof NOTE_IDS)[number];

/** The names of all problems. */
export const PROBLEM_IDS = Object.keys(WORDS) as readonly ProblemId[];

/** The problem of that name; `message` replaces its usual sentence. */
export function problem(id: ProblemId, message?: string): Problem {
  const [usual, advice, retry] = WORDS[id];
  return { id, message: tr(message ?? usual), advice: tr(advice), retry };
}
