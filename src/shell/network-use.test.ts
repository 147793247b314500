import { expect, test } from "vitest";
import { NetworkUse } from "./network-use.ts";

const OWN = "https://plumbline.example";

function countOf(...entries: readonly (readonly [name: string, startTime: number, transferSize: number])[]) {
  const use = new NetworkUse(OWN, () => 500);
  for (const [name, startTime, transferSize] of entries) use.take({ name, startTime, transferSize });
  return use.used;
}

test("what loads the page, and what is kept on the device, is no use of the network", () => {
  expect(countOf([`${OWN}/app.js`, 20, 90_000], [`${OWN}/model.bin`, 900, 0])).toEqual({
    bytes: 0,
    requests: 0,
    foreign: 0,
  });
});

test("what is fetched later from the app's own address counts its bytes", () => {
  expect(countOf([`${OWN}/model.bin`, 900, 4_000_000], [`${OWN}/a.wasm`, 901, 300])).toEqual({
    bytes: 4_000_300,
    requests: 2,
    foreign: 0,
  });
});

test("a request to another address counts always, though its size is hidden", () => {
  expect(countOf(["https://elsewhere.example/pixel", 10, 0])).toEqual({ bytes: 0, requests: 1, foreign: 1 });
});

test("pictures and films that are on the page itself are no requests", () => {
  expect(countOf(["data:image/png;base64,AA", 900, 0], [`blob:${OWN}/1`, 900, 0])).toEqual({
    bytes: 0,
    requests: 0,
    foreign: 0,
  });
});
