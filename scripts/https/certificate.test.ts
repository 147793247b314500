import { X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { certificateFor } from "./certificate.mjs";

const folder = mkdtempSync(join(tmpdir(), "plumbline-https-"));
afterAll(() => rmSync(folder, { recursive: true }));

const NOW = new Date("2026-11-26T12:00:00Z");
const later = (days: number) => new Date(NOW.getTime() + days * 24 * 3600 * 1000);

test("the certificate is for each address, signed by the root that a device may trust, and for no longer than phones allow", async () => {
  const { cert, root } = await certificateFor(join(folder, "a.json"), ["192.168.1.20", "localhost"], NOW);
  const [own, above] = [new X509Certificate(cert), new X509Certificate(root)];
  expect(own.checkIP("192.168.1.20")).toBe("192.168.1.20");
  expect(own.checkHost("localhost")).toBe("localhost");
  expect(own.checkIP("192.168.1.21")).toBeUndefined();
  expect(own.ca).toBe(false);
  expect(own.verify(above.publicKey)).toBe(true);
  expect(above.ca).toBe(true);
  expect(above.verify(above.publicKey)).toBe(true);
  expect(Date.parse(own.validTo) - Date.parse(own.validFrom)).toBeLessThan(398 * 24 * 3600 * 1000);
});

test("it is kept for the next start, for its owner alone, and the root's own key is kept nowhere", async () => {
  const file = join(folder, "b.json");
  const made = await certificateFor(file, ["192.168.1.20"], NOW);
  expect(await certificateFor(file, ["192.168.1.20"], later(380))).toEqual(made);
  if (process.platform !== "win32") expect(statSync(file).mode & 0o077).toBe(0);
  expect(readFileSync(file, "utf8").match(/PRIVATE KEY/g)).toHaveLength(2);
});

test("a new one is made a week before it ends, for a new address, and for a file that was damaged", async () => {
  const file = join(folder, "c.json");
  const first = await certificateFor(file, ["192.168.1.20"], NOW);
  const second = await certificateFor(file, ["192.168.1.20"], later(384));
  expect(second.cert).not.toBe(first.cert);
  const third = await certificateFor(file, ["192.168.1.21"], later(384));
  expect(new X509Certificate(third.cert).checkIP("192.168.1.21")).toBe("192.168.1.21");
  writeFileSync(file, '{"cert": "no certificate"}');
  const fourth = await certificateFor(file, ["192.168.1.21"], later(384));
  expect(new X509Certificate(fourth.cert).checkIP("192.168.1.21")).toBe("192.168.1.21");
});
