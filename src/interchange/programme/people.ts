import type { PersonRole } from './programme-reading.ts';

/** Names stand in agendas and letters behind a role or behind a form of address; only these are recognised, a bare name is not. */

const labels: readonly (readonly [PersonRole, string])[] = [
  ['moderator', 'moderators?|moderated by|modérateurs?|modératrices?|modéré par|moderador(?:es|as?)?|moderado por|модератор(?:ы|ами)?|ведущ(?:ий|ая|ие)|主持人|تدير(?:ها|ه)?|مدير(?:ة)? (?:الجلسة|الحلقة)|ميسّ?رة?'],
  ['chair', 'co-?facilitators?|co-?facilitat(?:eurs?|rices?)|cofacilitador(?:es|as?)?|сокоординаторы?|共同召集人|الميسّ?ران المشاركان|co-?chairs?|chairs?|chairpersons?|chaired by|présidents?|présidé par|presidente?s?|presidid[oa] por|председател[ьи]|主席|الرئيسة?'],
  ['panellist', 'panell?ists?|intervenants?|panelistas?|участники дискуссии|专题发言人|专题小组成员|المحاورون|المتحدثون'],
  ['speaker', 'speakers?|keynote(?: speakers?)?|orateurs?|oratrices?|orador(?:es|as?)?|ponentes?|выступающ(?:ий|ие)|ораторы?|докладчики?|发言人|المتكلمون'],
  ['expert', '(?:thematic )?experts?|expertes?|expert(?:e)? thématique|expertos?|expertas?|эксперты?|专家|الخبراء|الخبير'],
];

const anyLabel = labels.map(([, words]) => words).join('|');
const labelled = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${anyLabel})(?:\\s*\\([^()]{0,40}\\))?\\s*[:：]`, 'iu');
const alone = new RegExp(`^(?:${anyLabel})\\s*[:：]?$`, 'iu');

export function roleNamedIn(text: string): PersonRole | undefined {
  return labels.find(([, words]) => new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}])`, 'iu').test(text))?.[0];
}

/** The text before the first "Moderator:" or its like, and from there on; undefined where there is none. */
export function splitAtLabel(text: string): { readonly before: string; readonly named: string; readonly role: PersonRole } | undefined {
  const at = labelled.exec(text);
  if (at === null) return undefined;
  return { before: text.slice(0, at.index).trim(), named: text.slice(at.index).trim(), role: roleNamedIn(at[0]) ?? 'named' };
}

/** "Panellists:" with the names on the lines that follow. */
export function isLabelAlone(text: string): boolean {
  return text.length < 60 && alone.test(text.trim());
}

const address = String.raw`(?:H\.\s?E\.|S\.\s?E\.|(?:Mrs?|Ms|Mx|Mme|Mlle|Dra?|Prof|Amb|Sra?|D[ñn]a|Excm[oa]|Hon)\.?(?=\s\p{Lu})|M\.(?=\s\p{Lu})|(?:His|Her|Their) Excellency|Son Excellence|Su Excelencia|Monsieur|Madame|Ambassador(?=\s\p{Lu})|Professor(?=\s\p{Lu})|г-н|г-жа|(?:Его|Ее|Её) Превосходительство)`;
const nameWord = String.raw`(?:\p{Lu}[\p{L}’'.-]*|d[aei]l?|de la|van|von|der|bin|bint|ibn|al|el|la|y)`;
const western = new RegExp(String.raw`(?<![\p{L}])(?:${address}\s*)+(?:${nameWord}\s+){0,5}\p{Lu}[\p{L}’'.-]*(?:,(?=\s))?`, 'gu');
const arabic = /(?<![\p{L}])(?:(?:السيدة?|سعادة|معالي|الدكتورة?|السفيرة?)\s+)+\p{L}+(?:[\s-]\p{L}+){0,2}/gu;
const chinese = /(?:[\p{Script=Han}]{1,6}·){0,3}[\p{Script=Han}]{2,4}(?:先生|女士|阁下)/gu;

/** What is left over at the end when the name is gone: "Welcome by", "Remarks by … and". */
const dangling = /(?:[\s,;:–-]|(?<!\p{L})(?:by|and|with|par|et|avec|por|y|con|и))+$/iu;

/** The text without the persons whom a form of address names; what they are by office stays. */
export function withoutNames(text: string): string {
  const bare = [western, arabic, chinese].reduce((rest, pattern) => rest.replace(pattern, ' '), text);
  return bare === text ? text : bare.replace(/\(\s*\)/gu, ' ').replace(/\s+/gu, ' ').replace(/\s+([,;:.)])/gu, '$1').replace(/(?:^|(?<=[:,]))\s*[,;]\s*/gu, ' ').replace(dangling, '').trim();
}

export function namesSomebody(text: string): boolean {
  return withoutNames(text) !== text;
}
