import { PoseError } from "./pose-api.ts";

/**
 * Fetches one file of the app and compares it with the manifest that is built into it; `count` hears of bytes as they come.
 * @throws PoseError "model-missing" when it cannot be had, "model-changed" when it is another one.
 */
export async function fetchVerified(
  address: string,
  expected: { readonly file: string; readonly bytes: number; readonly sha256: string },
  count: (bytes: number) => void,
): Promise<ArrayBuffer> {
  const bytes = await fetchBytes(address, expected.file, expected.bytes, count);
  if (bytes === null || (await sha256(bytes.buffer)) !== expected.sha256) {
    throw new PoseError("model-changed", `${expected.file} is not the file that this app was made with.`);
  }
  return bytes.buffer;
}

/** The body of the answer, or null when it has not the expected length. */
async function fetchBytes(
  address: string,
  file: string,
  length: number,
  count: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const missing = (why: string) => new PoseError("model-missing", `${file} could not be loaded: ${why}.`);
  const bytes = new Uint8Array(length);
  let filled = 0;
  try {
    const answer = await fetch(address);
    // Servers of single-page apps answer with the start page for a file that is not there.
    const page = answer.headers.get("content-type")?.includes("text/html") ?? false;
    if (!answer.ok || page || answer.body === null) throw missing(page ? "not found" : `${answer.status}`);
    const reader = answer.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (filled + part.value.length > length) {
        await reader.cancel();
        return null;
      }
      bytes.set(part.value, filled);
      filled += part.value.length;
      count(part.value.length);
    }
  } catch (error) {
    throw error instanceof PoseError ? error : missing(String(error));
  }
  return filled === length ? bytes : null;
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
