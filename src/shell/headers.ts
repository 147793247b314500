// What every answer of the app's server says about what the page may do: the one list from which the header files of the
// hosts, the development and preview servers, the page's own meta element and the service worker are made.

/**
 * The content security policy, directive by directive. Nothing but the app's own address is asked; no script stands in a
 * page or is made from text; compiling WebAssembly is allowed, which the model needs.
 */
const POLICY: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "script-src": "'self' 'wasm-unsafe-eval'",
  "style-src": "'self'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "media-src": "'self' blob:",
  "worker-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  // Lit's own policy, and the one of src/shell/trusted-scripts.ts, which lets only scripts of the app's address be started.
  "require-trusted-types-for": "'script'",
  "trusted-types": "lit-html default",
};

/** What a meta element cannot say, as the standard has it. */
const HEADER_ONLY: Readonly<Record<string, string>> = { "frame-ancestors": "'none'" };

/** What of the device a page may use: the camera, and the screen that stays on; all else that could tell of a person is off. */
const PERMISSIONS: Readonly<Record<string, string>> = {
  camera: "(self)",
  "screen-wake-lock": "(self)",
  fullscreen: "(self)",
  microphone: "()",
  geolocation: "()",
  "display-capture": "()",
  usb: "()",
  serial: "()",
  midi: "()",
  payment: "()",
};

const written = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");

/** The policy as a meta element may give it. */
export const META_POLICY = written(POLICY);

/**
 * What makes the page cross-origin isolated, so that WebAssembly may use threads. The service worker adds these where the
 * host sends none.
 */
export const ISOLATION: Readonly<Record<string, string>> = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** Headers that do no harm in development, where Vite puts its own scripts and styles into the page. */
export const DEVELOPMENT_HEADERS: Readonly<Record<string, string>> = {
  ...ISOLATION,
  "Permissions-Policy": Object.entries(PERMISSIONS)
    .map(([feature, who]) => `${feature}=${who}`)
    .join(", "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

/** Every header that the app is to be served with. */
export const HEADERS: Readonly<Record<string, string>> = {
  ...DEVELOPMENT_HEADERS,
  "Content-Security-Policy": written({ ...POLICY, ...HEADER_ONLY }),
};
