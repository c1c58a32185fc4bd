/** The text codecs that browsers and Node have alike; the types of neither are known to the core. */
interface Codecs {
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
  readonly TextDecoder: new (
    label: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252',
    options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
  ) => { decode(bytes: Uint8Array): string };
}

export const { TextEncoder, TextDecoder } = globalThis as unknown as Codecs;
