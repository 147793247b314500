/** Something that went wrong, for the person: one sentence what happened, one what to do. */
export interface Problem {
  readonly id: ProblemId;
  readonly message: string;
  readonly advice: string;
  /** True when trying again may help without changing anything in the app. */
  readonly retry: boolean;
}

/** The words for everything that can go wrong: what happened, what to do, whether trying again may help. */
const WORDS = {
  "held-back": [
    "The camera stays off for now.",
    "What you told about your back or your health asks for rest or a doctor first. The start page says why.",
    false,
  ],
  "insecure-page": [
    "The camera only works on a secure page.",
    "Open the page by its https address, or from this same computer as localhost.",
    false,
  ],
  "no-camera": ["No camera was found.", "Plug one in, or try it without a camera or with a video.", true],
  "camera-refused": [
    "The browser was not allowed to use the camera.",
    "Allow the camera for this page in the address bar, then try again.",
    true,
  ],
  "camera-busy": [
    "The camera is in use by another app.",
    "Close the other app or tab that shows the camera, then try again.",
    true,
  ],
  "camera-failed": ["The camera did not start.", "Try again, or choose another camera.", true],
  "camera-unplugged": [
    "The camera went away in the middle of the set.",
    "Plug it in again, then go on. What you did so far is kept.",
    true,
  ],
  "play-refused": [
    "Your device plays no video by itself now, as in low-power mode.",
    "Tap the button to start the picture.",
    true,
  ],
  "camera-replaced": ["The camera you chose is not there.", "Another one looks now.", false],
  "screen-may-sleep": [
    "Your screen may go dark in the set.",
    "Touch it now and then, or let it stay on longer in the settings of your device.",
    false,
  ],
  "sounds-blocked": ["The sounds are off.", "Touch the screen once.", false],
  "pixels-scrambled": [
    "This browser scrambles the pictures to protect you from being tracked.",
    "Allow this page to read canvas data, or use another browser. Nothing leaves this device.",
    true,
  ],
  "video-hevc": [
    "This film is in Apple's format HEVC, which this browser cannot show.",
    "Open this page in Safari, or film anew: Settings, Camera, Formats, Most Compatible.",
    false,
  ],
  "video-codec": [
    "This browser cannot show the format of this film.",
    "Save it anew as mp4 (H.264) or webm, then choose that file.",
    false,
  ],
  "not-a-video": [
    "This file is not a video that can be read here.",
    "Choose an mp4, webm, mov or mjpeg film, or a recording.",
    false,
  ],
  "video-damaged": [
    "The video breaks off in the middle.",
    "The part before the break was judged. Save the video again for the rest.",
    false,
  ],
  "model-missing": [
    "The part that sees you could not be loaded.",
    "Check your connection, then try again.",
    true,
  ],
  "model-changed": [
    "The part that sees you is not the one this app was made with.",
    "Reload the page. If that does not help, this copy of the app is not complete.",
    true,
  ],
  "no-backend": [
    "This browser cannot run the part that sees you.",
    "Use a current Chrome, Edge, Firefox or Safari.",
    false,
  ],
  "worker-lost": [
    "The part that sees you stopped several times.",
    "Close other tabs, then try again. What you did so far is kept.",
    true,
  ],
  "worker-restarted": [
    "The part that sees you stopped and was started again.",
    "Just go on. Your count is kept.",
    false,
  ],
  "rule-failed": ["I could not judge a moment of this.", "Just go on. Your count is kept.", false],
  "recording-unreadable": [
    "This recording cannot be read.",
    "Choose a recording that was saved by this app.",
    false,
  ],
  unexpected: ["Something went wrong.", "Try again. What you did so far is kept.", true],
} as const satisfies Readonly<Record<string, readonly [message: string, advice: string, retry: boolean]>>;

/** Everything that can go wrong, by name. */
export type ProblemId = keyof typeof WORDS;

/** Whether a problem is one of the camera alone: what needs none still works. */
export function isOfCamera(id: ProblemId): boolean {
  return CAMERA_PROBLEMS.some((one) => one === id);
}

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
  return { id, message: message ?? usual, advice, retry };
}
