import { readFileSync } from 'node:fs';
import wabt from 'wabt';

/** Where the kernel's source lies, and the module that is generated from it. */
export const kernelSource = new URL(
  '../../matching/ranking/columnar/ability-kernel/count-demands.wat',
  import.meta.url,
);
export const kernelModule = new URL(
  '../../matching/ranking/columnar/ability-kernel/count-demands-wasm.ts',
  import.meta.url,
);

/** The text of the TypeScript module that holds the assembled kernel: the same for the same source. */
export async function assembleKernel(): Promise<string> {
  const { parseWat } = await wabt();
  const parsed = parseWat('count-demands.wat', readFileSync(kernelSource, 'utf8'), { simd: true });
  const { buffer } = parsed.toBinary({ canonicalize_lebs: true, write_debug_names: false });
  parsed.destroy();
  const lines =
    Buffer.from(buffer)
      .toString('base64')
      .match(/.{1,100}/g) ?? [];
  return `// Generated from count-demands.wat by tools/kernel/build-kernel.ts; do not edit.

/** The assembled kernel, base64. */
export const countDemandsWasmBase64 = \`
${lines.join('\n')}
\`;
`;
}
