import { HEADERS } from "./headers.ts";

/** A file of the built app: where it lies within its folder, and what it holds. */
export interface KeptFile {
  readonly path: string;
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** One version of the app: all its files, and a name that no other version has. */
export interface AppVersion {
  readonly name: string;
  readonly files: readonly KeptFile[];
}

/** The page itself, which the folder's own address shows. */
const PAGE = "index.html";

/** Tells, in a kept answer, what it holds. */
const DIGEST = "X-Plumbline-Sha256";

/** One version of the app as it is kept in the browser, whole or not at all. */
export class KeptCopy {
  readonly #kind: string;
  readonly #cache: string;
  readonly #files: ReadonlyMap<string, KeptFile>;

  /** `folder` is the address that the app lies at, with its last slash; other apps may lie at other folders of it. */
  constructor(
    version: AppVersion,
    private readonly folder: string,
  ) {
    this.#kind = `plumbline ${folder} `;
    this.#cache = this.#kind + version.name;
    this.#files = new Map(version.files.map((file) => [new URL(file.path, folder).href, file]));
  }

  /**
   * Fetches what is missing; files that another kept version has, too, are taken from there. `progress` gets the share of the
   * bytes that are there, 0..1.
   * @throws Error when a file cannot be had or is another one than this version's.
   */
  async fill(progress: (share: number) => void): Promise<void> {
    const cache = await caches.open(this.#cache);
    const older = await Promise.all((await this.#others()).map((name) => caches.open(name)));
    const total = [...this.#files.values()].reduce((sum, { bytes }) => sum + bytes, 0);
    let done = 0;
    for (const [address, file] of this.#files) {
      const isThere = (await cache.match(address)) !== undefined;
      if (!isThere)
        await cache.put(address, (await keptIn(older, address, file)) ?? (await fetched(address, file)));
      done += file.bytes;
      progress(done / total);
    }
  }

  /** The kept answer to a request; null for what is no file of the app, undefined for a file that was taken away. */
  answer(request: Request): Promise<Response | undefined> | null {
    if (request.method !== "GET") return null;
    const { origin, pathname } = new URL(request.url);
    const named = `${origin}${pathname}`;
    const address = named === this.folder ? this.folder + PAGE : named;
    if (!this.#files.has(address)) return null;
    return caches.open(this.#cache).then((cache) => cache.match(address));
  }

  /** Gives up every other version of this app. */
  async dropOthers(): Promise<void> {
    await Promise.all((await this.#others()).map((name) => caches.delete(name)));
  }

  async #others(): Promise<string[]> {
    return (await caches.keys()).filter((name) => name.startsWith(this.#kind) && name !== this.#cache);
  }
}

async function keptIn(
  older: readonly Cache[],
  address: string,
  { sha256 }: KeptFile,
): Promise<Response | null> {
  for (const cache of older) {
    const answer = await cache.match(address);
    if (answer?.headers.get(DIGEST) === sha256) return answer;
  }
  return null;
}

/** Asks the server whether what the browser has is still right: most files were fetched a moment ago by the page. */
async function fetched(address: string, { path, sha256 }: KeptFile): Promise<Response> {
  const answer = await fetch(address, { cache: "no-cache" });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const content = await answer.arrayBuffer();
  if ((await digest(content)) !== sha256) throw new Error(`${path} is not the file of this version.`);
  const type = answer.headers.get("Content-Type") ?? "application/octet-stream";
  // With the app's own headers, for hosts that send none.
  return new Response(content, { headers: { ...HEADERS, "Content-Type": type, [DIGEST]: sha256 } });
}

async function digest(content: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
