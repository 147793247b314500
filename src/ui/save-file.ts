/** What of the browser saving needs. */
type SavingPage = Pick<Window, "navigator" | "document">;

/**
 * Saves a file on the device; true unless the person called it off. An app on the home screen of an iPhone has no downloads: there the
 * system's own sheet takes the file (Web Share), which offers "Save to Files". To be called in a tap.
 */
export async function saveFile(file: Blob, name: string, page: SavingPage = window): Promise<boolean> {
  const { navigator, document } = page;
  const shared = { files: [new File([file], name, { type: file.type })] };
  const isHomeScreenApp = "standalone" in navigator && navigator.standalone === true;
  if (isHomeScreenApp && navigator.canShare?.(shared)) {
    try {
      await navigator.share(shared);
      return true;
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return false;
      // Refused for another reason: the download may still do.
    }
  }
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  Object.assign(link, { href: address, download: name });
  link.click();
  // The download reads the address a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return true;
}
