// The part of the package `edtf` that tests compare with.
declare module 'edtf' {
  interface ExtDateTime {
    readonly type: string;
    /** Milliseconds since 1970 UTC of the first and of the last moment. */
    readonly min: number;
    readonly max: number;
    readonly edtf: string;
  }
  /** @throws when the text is not EDTF of the level */
  export default function edtf(text: string, options?: { level?: 0 | 1 | 2; types?: string[] }): ExtDateTime;
  export function parse(text: string, options?: { level?: 0 | 1 | 2 }): { type: string; values: unknown[] };
}
