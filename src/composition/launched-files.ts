/** What an installed app is started with, which the types of the platform do not know yet. */
interface LaunchQueue {
  setConsumer(
    consumer: (launch: { readonly files: readonly Pick<FileSystemFileHandle, "getFile">[] }) => void,
  ): void;
}

/** Opens the film that the installed app was chosen for in the system's "Open with"; where there is no such thing, nothing. */
export function openLaunched(queue: LaunchQueue | undefined, open: (file: File) => void): void {
  queue?.setConsumer(({ files: [first] }) => {
    first?.getFile().then(open, (error: unknown) => console.warn(error));
  });
}

/** The browser's queue; undefined where it has none. */
export function launchQueue(): LaunchQueue | undefined {
  return (globalThis as { launchQueue?: LaunchQueue }).launchQueue;
}
