// @ts-check
// The certificate for https in one's own network: made on the spot, kept for next time.
import { X509Certificate } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
// Made with the cryptography that Node brings; small, typed, kept up since 2012.
import { generate } from "selfsigned";

/**
 * What a server needs for https, as PEM: its key, its certificate, and the root that signed it, which a device may trust.
 * @typedef {{key: string, cert: string, root: string}} Certificate
 */

/** How long it holds, in days: phones take none that holds for longer than 398. */
const DAYS = 390;

const DAY = 24 * 60 * 60 * 1000;

/**
 * The certificate kept in `file` when it still holds for a week and is for these addresses, else a new one, kept there.
 * @param {string} file where it is kept, as JSON that only its owner may read
 * @param {readonly string[]} addresses names and IP addresses under which the app is opened
 * @param {Date} now
 * @returns {Promise<Certificate>}
 */
export async function certificateFor(file, addresses, now) {
  const kept = readKept(file);
  if (kept !== null && holds(kept, addresses, now)) return kept;
  const made = await makeCertificate(addresses, now);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(made, null, 2), { mode: 0o600 });
  return made;
}

/**
 * A root and a certificate signed by it. The root's own key is thrown away: what a phone was told to trust can never vouch
 * for any other address than these.
 * @param {readonly string[]} addresses
 * @param {Date} now
 * @returns {Promise<Certificate>}
 */
async function makeCertificate(addresses, now) {
  const lasts = {
    notBeforeDate: new Date(now.getTime() - DAY),
    notAfterDate: new Date(now.getTime() + DAYS * DAY),
    keyType: /** @type {const} */ ("ec"),
    algorithm: "sha256",
  };
  const root = await generate(
    [{ name: "commonName", value: `Plumbline on this computer, ${now.toISOString().slice(0, 10)}` }],
    {
      ...lasts,
      extensions: [
        { name: "basicConstraints", cA: true, pathLenConstraint: 0, critical: true },
        { name: "keyUsage", keyCertSign: true, cRLSign: true, critical: true },
      ],
    },
  );
  const own = await generate([{ name: "commonName", value: "Plumbline" }], {
    ...lasts,
    ca: { key: root.private, cert: root.cert },
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: addresses.map((address) =>
          isIp(address) ? { type: 7, ip: address } : { type: 2, value: address },
        ),
      },
    ],
  });
  return { key: own.private, cert: `${own.cert.trim()}\n${root.cert.trim()}\n`, root: root.cert };
}

/**
 * @param {Certificate} certificate
 * @param {readonly string[]} addresses
 * @param {Date} now
 */
function holds({ cert }, addresses, now) {
  const own = new X509Certificate(cert);
  const covers = addresses.every((address) =>
    isIp(address) ? own.checkIP(address) : own.checkHost(address),
  );
  return covers && Date.parse(own.validTo) > now.getTime() + 7 * DAY;
}

/**
 * @param {string} file
 * @returns {Certificate | null}
 */
function readKept(file) {
  try {
    const { key, cert, root } = JSON.parse(readFileSync(file, "utf8"));
    new X509Certificate(cert);
    return { key, cert, root };
  } catch {
    // Missing, or somebody changed it: a new one is made.
    return null;
  }
}

/** @param {string} address */
function isIp(address) {
  return /^[\d.]+$|:/.test(address);
}
