/** The package's types point at its sources, which our stricter settings do not pass. */
declare module 'lzma1' {
  export function compress(data: Uint8Array, mode?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9): Uint8Array<ArrayBuffer>
}
