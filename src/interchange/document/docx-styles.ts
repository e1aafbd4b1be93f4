import { readXml } from './xml-events.ts';

/** Prefixes of WordprocessingML as they are written here, by the addresses of both editions of ECMA-376. */
export const wordPrefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
};

export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

export interface ParagraphStyle {
  /** Of the outline, from 1; undefined for what is no heading. */
  readonly heading?: number;
  readonly place?: ListPlace;
}

interface Written {
  name: string;
  basedOn?: string;
  outline?: number;
  list?: string;
  level?: number;
}

/** Styles by their id, each with what it takes from those that it is based on. */
export function docxStyles(bytes: Uint8Array | undefined): (id: string) => ParagraphStyle {
  const written = bytes === undefined ? new Map<string, Written>() : stylesOf(bytes);
  const found = new Map<string, ParagraphStyle>();
  return (id) => {
    const style = found.get(id) ?? resolved(id, written);
    found.set(id, style);
    return style;
  };
}

function stylesOf(bytes: Uint8Array): Map<string, Written> {
  const styles = new Map<string, Written>();
  let style: Written | undefined;
  readXml(bytes, wordPrefixes, {
    open: (name, attribute) => {
      const value = attribute('w:val');
      if (name === 'w:style') {
        style = { name: '' };
        styles.set(attribute('w:styleId') ?? '', style);
      } else if (style === undefined || value === undefined) return;
      else if (name === 'w:name') style.name = value;
      else if (name === 'w:basedOn') style.basedOn = value;
      else if (name === 'w:outlineLvl') style.outline = Number(value);
      else if (name === 'w:numId') style.list = value;
      else if (name === 'w:ilvl') style.level = Number(value);
    },
    close: (name) => {
      if (name === 'w:style') style = undefined;
    },
    text: () => undefined,
  });
  return styles;
}

function resolved(id: string, styles: ReadonlyMap<string, Written>): ParagraphStyle {
  let heading: number | undefined;
  let outline: number | undefined;
  let list: string | undefined;
  let level: number | undefined;
  let next: string | undefined = id;
  for (let steps = 0; next !== undefined && steps < 20; steps += 1) {
    const style = styles.get(next);
    heading ??= headingNamed(style?.name ?? next);
    outline ??= style?.outline;
    list ??= style?.list;
    level ??= style?.level;
    next = style?.basedOn;
  }
  const depth = outline === undefined ? heading : outline < 9 ? outline + 1 : undefined;
  return { ...(depth !== undefined && { heading: depth }), ...(list !== undefined && list !== '0' && { place: { list, level: level ?? 0 } }) };
}

/** The names of styles that come with the word processor are English in every edition of it. */
function headingNamed(name: string): number | undefined {
  const number = /^heading ?([1-9])$/iu.exec(name)?.[1];
  if (number !== undefined) return Number(number);
  return /^title$/iu.test(name) ? 1 : /^subtitle$/iu.test(name) ? 2 : undefined;
}
