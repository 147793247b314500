import { type DBSchema, openDB } from "idb";

/** A file that the person chose, which may be written again without choosing it anew (File System Access, Chromium). */
interface KeptFile extends FileSystemFileHandle {
  requestPermission?(wanted: { mode: "readwrite" }): Promise<PermissionState>;
}

/** What of the browser a file is chosen with. */
interface PickingPage {
  showSaveFilePicker?(options: { suggestedName: string }): Promise<KeptFile>;
}

interface CopySchema extends DBSchema {
  files: { key: string; value: KeptFile };
}

/** Apart from the history: a handle is of this browser alone, and goes into no copy. */
const NAME = "plumbline-copy";
const KEY = "copy";

const open = () =>
  openDB<CopySchema>(NAME, 1, {
    upgrade: (db) => void db.createObjectStore("files"),
  });

/** Whether this browser lets a page write a file that the person chose. */
export function canChooseFile(page: object): boolean {
  return "showSaveFilePicker" in page;
}

/**
 * Writes a copy into the file that was chosen before, or lets one be chosen; false when the person called it off. To be called
 * in a tap. @throws what writing throws.
 */
export async function writeCopy(page: object, name: string, make: () => Promise<Blob>): Promise<boolean> {
  const file = (await known()) ?? (await chosen(page as PickingPage, name));
  if (file === null) return false;
  const writable = await file.createWritable();
  await writable.write(await make());
  await writable.close();
  return true;
}

/** The file that was chosen before, if it may still be written. */
async function known(): Promise<KeptFile | null> {
  try {
    const db = await open();
    const file = (await db.get("files", KEY)) ?? null;
    db.close();
    if (file === null) return null;
    return (await file.requestPermission?.({ mode: "readwrite" })) === "granted" ? file : null;
  } catch {
    // Gone, or not kept: it is chosen anew.
    return null;
  }
}

async function chosen(page: PickingPage, name: string): Promise<KeptFile | null> {
  try {
    const file = (await page.showSaveFilePicker?.({ suggestedName: name })) ?? null;
    if (file !== null) await remember(file);
    return file;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    throw error;
  }
}

/** Where it cannot be kept it is chosen anew the next time. */
async function remember(file: KeptFile): Promise<void> {
  try {
    const db = await open();
    await db.put("files", file, KEY);
    db.close();
  } catch (error) {
    console.warn(error);
  }
}
