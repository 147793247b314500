import { text } from "../../words/words.ts";

/** How a camera that was refused is allowed again in one family of browsers. */
interface Way {
  readonly browser: RegExp;
  readonly steps: readonly string[];
}

/** The first that fits is taken: most browsers call themselves by the names of others, too. */
const WAYS: readonly Way[] = [
  {
    // On iPhone and iPad the other browsers' cameras are allowed by the system.
    browser: /(iPhone|iPad|iPod).*(CriOS|FxiOS|EdgiOS)/,
    steps: [text("Open the Settings app of the device and find this browser."), text("Switch Camera on.")],
  },
  {
    browser: /iPhone|iPad|iPod/,
    steps: [
      text("Press the button at the left of the address and choose “Website Settings”."),
      text("Set Camera to “Allow”."),
    ],
  },
  {
    browser: /Android.*Firefox/,
    steps: [text("Press the lock beside the address."), text("Set Camera to “Allowed”.")],
  },
  {
    browser: /Firefox/,
    steps: [
      text("Press the crossed-out camera at the left of the address."),
      text("Take the block away with the cross beside it."),
    ],
  },
  {
    browser: /Android.*(Chrome|EdgA)/,
    steps: [
      text("Press the icon at the left of the address and choose “Permissions”."),
      text("Switch Camera on."),
    ],
  },
  {
    browser: /Chrome|Edg\//,
    steps: [
      text("Press the icon at the left of the address."),
      text("Switch Camera on, or set it to “Allow”."),
    ],
  },
  {
    browser: /Macintosh.*Safari/,
    steps: [
      text("Choose Safari in the menu bar, then “Settings for” this website."),
      text("Set Camera to “Allow”."),
    ],
  },
];

const ANY: readonly string[] = [text("Allow the camera for this page in the settings of your browser.")];

/**
 * What to do, step by step, to allow a camera that was refused. Browsers tell nothing of it, so this is a guess by the
 * name they give themselves; `touchPoints` tells an iPad from the Mac that it says it is.
 */
export function howToAllow(userAgent: string, touchPoints: number): readonly string[] {
  const isTablet = touchPoints > 1 && /Macintosh.*Safari/.test(userAgent) && !/Chrome/.test(userAgent);
  const name = isTablet ? userAgent.replace("Macintosh", "iPad") : userAgent;
  return WAYS.find(({ browser }) => browser.test(name))?.steps ?? ANY;
}
