/**
 * Runs one fully connected layer: each output becomes its bias and, times its scale, the sum of the inputs times its weights. Places
 * are bytes of the buffer that it came with. Inputs are filled up by zeros, as all that belongs to outputs is, to a multiple of
 * `BLOCK`; none counts for less than `floor`. They are taken as whole numbers of 16 bits, the largest of them 32,767: what is
 * rounded off is less than a hundredth of what the weights have lost by being bytes. Weights lie in blocks of so many outputs, and
 * in each block in twos of inputs: those of both for the first output, for the second and so on.
 */
export type RunLayer = (
  inputs: number,
  inputsEnd: number,
  floor: number,
  weights: number,
  scales: number,
  biases: number,
  outputs: number,
  outputsEnd: number,
  /** Room for four bytes for each input. */
  scratch: number,
) => void;

/** Outputs that are added up together. */
export const BLOCK = 16;

/** Numbers in one buffer, and what runs layers in it. */
export interface Runner {
  readonly buffer: ArrayBuffer;
  readonly run: RunLayer;
}

/** What is used of WebAssembly; its own types belong to the page's. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
  ) => {
    readonly exports: {
      readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): void };
      readonly run: RunLayer;
    };
  };
};

/** `layer.wat`, compiled. */
export const LAYER_MODULE =
  "0061736d01000000010d0160097f7f7d7f7f7f7f7f7f00030201000503010000071002066d656d6f727902000372756e" +
  "00000acd0501ca0502067f097b2002fd13210f2000210903402010200f2009fd000400fde901fde001fde90121102009" +
  "41106a210920092001490d000b2010fd1f002010fd1f01972010fd1f02972010fd1f0397fd13211020104300feff46fd" +
  "13fde70121124300feff46fd132010fde7012111200021092008210a03402011200f2009fd000400fde901fde601fd6a" +
  "fdf8012011200f2009fd000410fde901fde601fd6afdf801fd85012113200a200d360200200a2013fd1b00220c360204" +
  "200a200c4100474103746a210a200d41206a210d200a200d360200200a2013fd1b01220c360204200a200c4100474103" +
  "746a210a200d41206a210d200a200d360200200a2013fd1b02220c360204200a200c4100474103746a210a200d41206a" +
  "210d200a200d360200200a2013fd1b03220c360204200a200c4100474103746a210a200d41206a210d200941206a2109" +
  "20092001490d000b200d210e0340fd0c000000000000000000000000000000002114fd0c000000000000000000000000" +
  "000000002115fd0c000000000000000000000000000000002116fd0c0000000000000000000000000000000021172008" +
  "210b02400340200b200a4f0d012003200b2802006a210d200bfd090204211320142013200dfd010300fdba01fdae0121" +
  "1420152013200dfd010308fdba01fdae01211520162013200dfd010310fdba01fdae01211620172013200dfd010318fd" +
  "ba01fdae012117200b41086a210b0c000b0b20062005fd00040020122004fd000400fde6012014fdfa01fde601fde401" +
  "fd0b040020062005fd00041020122004fd000410fde6012015fdfa01fde601fde401fd0b041020062005fd0004202012" +
  "2004fd000420fde6012016fdfa01fde601fde401fd0b042020062005fd00043020122004fd000430fde6012017fdfa01" +
  "fde601fde401fd0b04302003200e6a2103200441c0006a2104200541c0006a2105200641c0006a210620062007490d00" +
  "0b0b";

/** Bytes of a page of WebAssembly's memory. */
const PAGE = 65_536;

/** A buffer of so many bytes, whose products are added up eight at a time. */
export function quickRunner(bytes: number): Runner {
  const code = Uint8Array.from(LAYER_MODULE.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  const { memory, run } = new WebAssembly.Instance(new WebAssembly.Module(code)).exports;
  memory.grow(Math.ceil(bytes / PAGE));
  return { buffer: memory.buffer, run };
}

/** The largest whole number of 16 bits: 320 of them times a byte stay below 2 to the 31. */
const MOST = 32_767;

/** Added to a 32-bit float it leaves no room for halves: they go to the even number, as WebAssembly rounds. */
const EVEN = 3 * 2 ** 22;

const f32 = Math.fround;

/** The same number for number, one by one, for browsers older than WebAssembly's wide numbers (Safari before 16.4). */
export function plainRunner(bytes: number): Runner {
  const buffer = new ArrayBuffer(bytes);
  const [numbers, bytesOf] = [new Float32Array(buffer), new Int8Array(buffer)];
  const at = (place: number) => numbers[place / 4] as number;
  return {
    buffer,
    run: (inputs, inputsEnd, floor, weights, scales, biases, outputs, outputsEnd) => {
      const given = numbers.subarray(inputs / 4, inputsEnd / 4).map((value) => Math.max(value, floor));
      const most = given.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
      const [unit, times] = [f32(most / MOST), f32(MOST / (most || 1))];
      const whole = given.map((value) => f32(f32(times * value) + EVEN) - EVEN);
      for (let [j, to] = [0, 0]; outputs + to < outputsEnd; j += 1, to += 4) {
        const first = weights + given.length * (j - (j % BLOCK)) + 2 * (j % BLOCK);
        let sum = 0;
        for (let i = 0; i < whole.length; i += 1)
          sum += (whole[i] as number) * (bytesOf[first + BLOCK * (i & -2) + (i & 1)] as number);
        numbers[(outputs + to) / 4] = at(biases + to) + f32(f32(unit * at(scales + to)) * f32(sum));
      }
    },
  };
}
