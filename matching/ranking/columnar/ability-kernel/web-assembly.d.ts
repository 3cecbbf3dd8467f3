/** The part of WebAssembly that the kernel needs: neither the ECMAScript library nor Node's types declare it. */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    readonly exports: Readonly<Record<string, unknown>>;
    constructor(module: Module);
  }
  interface Memory {
    readonly buffer: ArrayBuffer;
    /** Adds pages of 64 KiB; every view of the old buffer is then of no use. */
    grow(pages: number): number;
  }
}
