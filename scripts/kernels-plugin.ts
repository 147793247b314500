import type { Plugin } from "vite";

/** What MoveNet's graphs compute with: all kernels of a backend would triple the worker. */
const KERNELS = [
  "Add",
  "ArgMax",
  "Cast",
  "Concat",
  "DepthwiseConv2dNative",
  "ExpandDims",
  "FloorDiv",
  "FusedConv2D",
  "FusedDepthwiseConv2D",
  "GatherNd",
  "Identity",
  "Multiply",
  "Pack",
  "RealDiv",
  "Reshape",
  "ResizeBilinear",
  "Sigmoid",
  "Sqrt",
  "SquaredDifference",
  "Sub",
  // No profile shows it: ArgMax calls it inside.
  "Transpose",
  "Unpack",
];

const ID = /^#kernels\/(wasm|webgl)$/;

/**
 * Answers an import of `#kernels/wasm` or `#kernels/webgl` by `KERNELS`, those kernels of that backend: TensorFlow.js has a file for
 * each, and the two backends would list the same files.
 */
export function kernels(): Plugin {
  return {
    name: "kernels",
    resolveId: { filter: { id: ID }, handler: (id) => `\0${id}` },
    load(id) {
      const [, backend] = ID.exec(id.slice(1)) ?? [];
      return backend === undefined ? null : moduleOf(backend);
    },
  };
}

function moduleOf(backend: string): string {
  const imports = KERNELS.map((name) => {
    const file = `@tensorflow/tfjs-backend-${backend}/dist/kernels/${name}.js`;
    return `import { ${configOf(name)} } from "${file}";`;
  });
  return `${imports.join("\n")}\nexport const KERNELS = [${KERNELS.map(configOf).join(", ")}];`;
}

/** "fusedConv2DConfig" of "FusedConv2D". */
function configOf(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}Config`;
}
