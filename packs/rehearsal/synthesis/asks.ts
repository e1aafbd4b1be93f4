import type { DimensionCode, ThemeCode } from './codebook.ts';

/** Something that an invented document asks for; its id is that of the recommendation found at its place. */
export interface Ask {
  readonly id: string;
  readonly text: string;
  readonly dimension?: DimensionCode;
}

/** A section of an invented document. */
export interface Asking {
  readonly theme: ThemeCode;
  readonly heading: string;
  readonly introduction: string;
  readonly announcement: string;
  readonly asks: readonly Ask[];
}

export function ask(id: string, text: string, dimension?: DimensionCode): Ask {
  return { id, text, ...(dimension !== undefined && { dimension }) };
}

/** Plain text with headings and lists, as a registry would receive it; a line end after every line. */
export function written(title: string, opening: readonly string[], sections: readonly Asking[]): string {
  return [`# ${title}`, ...opening, ...sections.flatMap(({ heading, introduction, announcement, asks }) => [`## ${heading}`, introduction, announcement, asks.map(({ text }) => `- ${text}`).join('\n')])].join('\n\n').concat('\n');
}
