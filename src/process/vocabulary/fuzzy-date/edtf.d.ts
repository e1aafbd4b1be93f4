declare module 'edtf' {
  /** Parses an EDTF string; throws on one that is not EDTF. `min` and `max` in milliseconds. */
  export default function edtf(text: string): { readonly type: string; readonly min: number; readonly max: number };
}
