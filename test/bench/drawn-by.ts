/** What is used of WebGPU here; the platform's types do not know it everywhere. */
interface Gpu {
  requestAdapter(): Promise<{
    readonly info: Readonly<Record<"vendor" | "architecture" | "device" | "description", string>>;
  } | null>;
}

/** A browser that found no driver for what it was told to take never answers, milliseconds. */
const ANSWER_MS = 10_000;

/** The names of what draws in this browser, as WebGL and WebGPU give them: a card's driver, or software; null without an answer. */
export async function drawnBy(): Promise<Record<"webgl" | "webgpu", string | null>> {
  const gl = new OffscreenCanvas(1, 1).getContext("webgl2");
  const unmasked = gl?.getExtension("WEBGL_debug_renderer_info");
  return {
    webgl: gl && unmasked ? String(gl.getParameter(unmasked.UNMASKED_RENDERER_WEBGL)) : null,
    webgpu: await webgpuAdapter(),
  };
}

async function webgpuAdapter(): Promise<string | null> {
  const { gpu } = navigator as unknown as { readonly gpu?: Gpu };
  if (gpu === undefined) return null;
  const late = new Promise<null>((settle) => setTimeout(() => settle(null), ANSWER_MS));
  const info = (await Promise.race([gpu.requestAdapter(), late]))?.info;
  if (info === undefined) return null;
  return [info.vendor, info.architecture, info.device, info.description].filter(Boolean).join(" ");
}
