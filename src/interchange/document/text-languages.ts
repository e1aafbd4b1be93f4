import { languageOf } from '../../analysis/words/words.ts';
import type { Language } from '../../process/vocabulary/language.ts';
import type { DocumentParagraph } from './document-reading.ts';

export interface TextLanguages {
  readonly language?: Language;
  readonly languages: readonly Language[];
  readonly direction: 'ltr' | 'rtl';
}

/** Shorter paragraphs are often names and symbols; a Chinese one says as much in a third of the characters. */
const telling = { other: 40, zh: 12 };
/** A language counts from a twentieth of the text, or from about a page of it. */
const least = { share: 0.05, characters: 2000 };

/** The languages of a text by its paragraphs, by how much is written in each. */
export function languagesOf(text: string, paragraphs: readonly DocumentParagraph[]): TextLanguages {
  const told = weighed(text, paragraphs.filter((one) => isTelling(text, one)));
  const weights = told.size > 0 ? told : weighed(text, paragraphs);
  const counts = [...weights].toSorted(([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1));
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const languages = counts.filter(([, count], index) => index === 0 || count >= total * least.share || count >= least.characters).map(([language]) => language);
  const [language] = languages;
  return { ...(language !== undefined && { language }), languages, direction: directionOf(text) };
}

/** Asked before the language is: what tells the language of a few words is costly. */
function isTelling(text: string, { start, end }: DocumentParagraph): boolean {
  const length = end - start;
  return length >= telling.other || (length >= telling.zh && /\p{Script=Han}/u.test(text.slice(start, end)) && languageOf(text.slice(start, end)) === 'zh');
}

function weighed(text: string, paragraphs: readonly DocumentParagraph[]): Map<Language, number> {
  const weights = new Map<Language, number>();
  for (const { start, end } of paragraphs) {
    const language = languageOf(text.slice(start, end));
    if (language !== undefined) weights.set(language, (weights.get(language) ?? 0) + (end - start) * (language === 'zh' ? 3 : 1));
  }
  return weights;
}

/** By the letters, since short texts tell no language. */
function directionOf(text: string): 'ltr' | 'rtl' {
  let [right, left] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if ((unit >= 0x5d0 && unit <= 0x5ea) || (unit >= 0x620 && unit <= 0x64a) || (unit >= 0x66e && unit <= 0x6d3) || (unit >= 0xfb1d && unit <= 0xfefc)) right += 1;
    else if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0x58f) || (unit >= 0x3041 && unit <= 0x9fff)) left += 1;
  }
  return right > left ? 'rtl' : 'ltr';
}
