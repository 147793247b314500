// The service worker: keeps the app, its models and its WebAssembly, and answers from there. A newer version is kept beside
// the old one and waits until a page asks for it.
import { type AppVersion, KeptCopy } from "./kept-copy.ts";
import { KEEPING, type Keeping, USE_NOW } from "./messages.ts";

/** What is used of the scope of a service worker, which the types of a page do not know. */
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: boolean }): Promise<readonly Pick<Worker, "postMessage">[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: LifeEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: AskedEvent) => void): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}

interface LifeEvent {
  waitUntil(work: Promise<unknown>): void;
}

interface AskedEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** Written in by the build, which knows the files (`scripts/hosting/offline.ts`). */
declare const __APP_VERSION__: AppVersion;

const scope = globalThis as unknown as WorkerScope;
const copy = new KeptCopy(__APP_VERSION__, scope.registration.scope);

scope.addEventListener("install", (event) => {
  event.waitUntil(copy.fill((share) => void tell({ type: KEEPING, share })));
});

scope.addEventListener("activate", (event) => {
  event.waitUntil(copy.dropOthers().then(() => scope.clients.claim()));
});

scope.addEventListener("fetch", (event) => {
  const kept = copy.answer(event.request);
  if (kept !== null) event.respondWith(kept.then((answer) => answer ?? fetch(event.request)));
});

scope.addEventListener("message", ({ data }) => {
  if (data === USE_NOW) void scope.skipWaiting();
});

async function tell(message: Keeping): Promise<void> {
  const pages = await scope.clients.matchAll({ includeUncontrolled: true });
  for (const page of pages) page.postMessage(message);
}
