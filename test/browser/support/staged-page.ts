import type { BrowserContext } from "playwright/test";

/** What the staged page lets a test do to the parts of the device; on the window as `stage`. */
export interface Stage {
  camera: {
    /** How the pictures come. */
    mode: "live" | "none" | "frozen" | "black";
    /** The stream ends, as when the camera is unplugged. */
    end(): void;
    mute(isMuted: boolean): void;
    resize(width: number, height: number): void;
  };
  hide(isHidden: boolean): void;
  /** Both clocks jump by so many seconds. */
  jump(seconds: number): void;
  /** Every write to the history fails by an error of that name; null mends it. */
  storage: string | null;
  /** localStorage takes nothing. */
  isLocalStorageFull: boolean;
  /** The next sound output waits for a tap. */
  isSoundBlocked: boolean;
  blockSound(): void;
}

/** Runs before the app: a camera that is drawn, clocks, storage and sounds that obey `window.stage`. */
function stagePage(): void {
  // The pictures come by the element that shows them, as in every browser but Chromium; what films show before a webcam comes as a stream.
  Reflect.deleteProperty(window, "MediaStreamTrackProcessor");
  const canvas = document.createElement("canvas");
  canvas.width = 1280;
  canvas.height = 720;
  const context = canvas.getContext("2d");
  let track: MediaStreamTrack | null = null;
  const clock = performance.now.bind(performance);
  const date = Date.now;
  let offset = 0;
  performance.now = () => clock() + 1000 * offset;
  Date.now = () => date() + 1000 * offset;
  let muted = false;
  const contexts: AudioContext[] = [];
  const stage: Stage = {
    camera: {
      mode: "live",
      end() {
        track?.stop();
        track?.dispatchEvent(new Event("ended"));
      },
      mute(isMuted) {
        muted = isMuted;
      },
      resize(width, height) {
        Object.assign(canvas, { width, height });
      },
    },
    hide(isHidden) {
      Object.defineProperty(document, "hidden", { value: isHidden, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    },
    jump(seconds) {
      offset += seconds;
    },
    storage: null,
    isLocalStorageFull: false,
    isSoundBlocked: false,
    blockSound() {
      stage.isSoundBlocked = true;
      for (const one of contexts) void one.suspend();
    },
  };
  Object.assign(window, { stage });

  let drawn = 0;
  setInterval(() => {
    const { mode } = stage.camera;
    if (context === null || mode === "none") return;
    drawn += 1;
    context.fillStyle =
      mode === "black" ? "#000" : mode === "frozen" ? "#777" : `hsl(${drawn % 360} 20% 60%)`;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }, 66);
  navigator.mediaDevices.getUserMedia = async () => {
    stage.camera.mode = "live";
    const stream = canvas.captureStream();
    const [first = null] = stream.getVideoTracks();
    track = first;
    if (first !== null) Object.defineProperty(first, "muted", { get: () => muted });
    return stream;
  };

  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args: unknown[]) {
    if (stage.storage !== null && args[1] === "readwrite") {
      const name = stage.storage;
      // The connection is lost once; opened anew it works.
      if (name === "InvalidStateError") stage.storage = null;
      throw new DOMException("injected: connection lost", name);
    }
    return Reflect.apply(transaction, this, args);
  } as typeof transaction;
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (this: Storage, key: string, value: string) {
    if (stage.isLocalStorageFull) throw new DOMException("injected", "QuotaExceededError");
    setItem.call(this, key, value);
  };

  const Own = window.AudioContext;
  window.AudioContext = class extends Own {
    constructor() {
      super();
      contexts.push(this);
    }
    override resume(): Promise<void> {
      return stage.isSoundBlocked ? new Promise(() => undefined) : super.resume();
    }
  };

  // A voice that never says that it has come to an end, as broken ones do.
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => [{ name: "Silent", lang: "en_GB", localService: true, default: true }],
    cancel: () => undefined,
    speak: () => undefined,
  });
  Object.defineProperty(window, "speechSynthesis", { value: synthesis, configurable: true });
  Object.defineProperty(window, "SpeechSynthesisUtterance", { value: EventTarget, configurable: true });
}

/** Makes every page of a context a staged one. */
export async function stagePages(context: BrowserContext): Promise<void> {
  await context.addInitScript(stagePage);
}
