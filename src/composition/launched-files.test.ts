import { expect, test } from "vitest";
import { openLaunched } from "./launched-files.ts";

test("The film that the app was chosen for is opened; a start without one opens nothing", async () => {
  const opened: string[] = [];
  let launch: (files: readonly { getFile(): Promise<File> }[]) => void = () => undefined;
  openLaunched({ setConsumer: (consumer) => (launch = (files) => consumer({ files })) }, ({ name }) =>
    opened.push(name),
  );
  launch([]);
  launch([{ getFile: async () => new File([], "bridge.mp4") }]);
  await Promise.resolve();
  expect(opened).toEqual(["bridge.mp4"]);
});
