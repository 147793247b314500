import { readFileSync } from "node:fs";
import type { Browser } from "playwright";

/** Sizes of the icons that systems want as PNG, in pixels. */
const SIZES = [180, 512];

/** Draws the icons from the mark, `public/icon.svg`; `keep` gets them as PNG. They are square to the edge: systems cut their own shape. */
export async function drawIcons(browser: Browser, keep: (name: string, png: Buffer) => void): Promise<void> {
  // Without its round corners.
  const mark = readFileSync("public/icon.svg", "utf8").replace(/ rx="\d+"/, "");
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<body style="margin: 0">${mark.replace("<svg", `<svg width="${size}" style="display: block"`)}`,
    );
    keep(`icon-${size}`, await page.screenshot());
    await page.close();
  }
}
