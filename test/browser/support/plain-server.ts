import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

/** A plain server for the built app that sends no header but the type, as some hosts do, from a folder within it. */
export class PlainServer {
  static readonly #folder = "/some/where/";

  /** Requests that were not a plain wish for a file. */
  readonly odd: string[] = [];

  /** Changes a file before it is sent: another version of the app. */
  change: (path: string, content: Buffer) => Buffer = (_, content) => content;

  #server = createServer();
  #port = 0;

  get address(): string {
    return `http://127.0.0.1:${this.#port}${PlainServer.#folder}`;
  }

  /** Begins to answer, after a stop at the same address as before. */
  async start(): Promise<void> {
    this.#server = createServer((request, answer) => this.#answer(request, answer));
    await new Promise<void>((listening) => this.#server.listen(this.#port, "127.0.0.1", listening));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** No request is answered any more. */
  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  #answer(request: IncomingMessage, answer: ServerResponse): void {
    const { method, url = "/" } = request;
    const body = Number(request.headers["content-length"] ?? 0);
    if (method !== "GET" || body > 0) this.odd.push(`${method} ${url}, ${body} bytes`);
    const { pathname } = new URL(url, this.address);
    const path = pathname.replace(PlainServer.#folder, "") || "index.html";
    try {
      const content = this.change(path, readFileSync(join("dist", path)));
      answer
        .writeHead(200, { "Content-Type": TYPES[extname(path)] ?? "application/octet-stream" })
        .end(content);
    } catch {
      answer.writeHead(404).end();
    }
  }
}
