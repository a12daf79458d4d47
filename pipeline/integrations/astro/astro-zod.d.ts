/** As much of Astro's zod as is used here; a site has the whole of it. */
declare module 'astro/zod' {
  export interface ZodType<Output> {
    readonly _output: Output
  }
  export const z: {
    readonly custom: <T>(check: (value: unknown) => boolean, message: string) => ZodType<T>
  }
}
