import type { Said } from '../../process/synthesis/drafting/say.ts';
import type { Ladder } from '../../process/synthesis/ladder/ladder.ts';
import type { Share } from '../../process/synthesis/ladder/share.ts';
import { inLanguage } from '../../process/vocabulary/language.ts';
import type { Language, LocalizedText } from '../../process/vocabulary/language.ts';
import { stateName } from '../../process/vocabulary/states/names.ts';
import { wordsIn } from '../messages/catalogue.ts';
import type { MessageArguments, MessageKey } from '../messages/catalogue.ts';
import { isolated } from './isolated.ts';
import { quotable } from './quotable.ts';

/** A run of a sentence; with its language where that is another than the sentence's. */
export interface WordedPart {
  readonly text: string;
  readonly language?: Language;
}

/**
 * A computed sentence in the language of the draft, at most 4,000 characters: the same words for the same `said`, on any
 * machine. What runs in the other direction than the sentence stands between Unicode isolates (U+2068, U+2069), so that
 * the order of the line is right wherever it is shown.
 */
export function wordSaid(said: Said, language: Language): string {
  return wordedParts(said, language).map((part) => isolated(part, language)).join('');
}

/** The same sentence as runs, for whoever marks the languages of its quotations. */
export function wordedParts(said: Said, language: Language): readonly WordedPart[] {
  switch (said.name) {
    case 'attendance': {
      const { title, delegations, participants, stakeholders } = said;
      if (delegations === 0) return filled(language, ['drafting.attendance.participants', { participants, stakeholders }], { title: titled(title, language) });
      return filled(language, ['drafting.attendance', { delegations, participants, stakeholders }], { title: titled(title, language) });
    }
    case 'interventions':
      return filled(language, ['drafting.interventions', { interventions: said.interventions, byStates: said.byStates }], { title: titled(said.title, language) });
    case 'panel': {
      const moderator = said.moderator === undefined ? 'none' : stateName(said.moderator, language);
      return filled(language, ['drafting.panel', { moderator, experts: said.experts }], { title: titled(said.title, language) });
    }
    case 'support':
      return wordSupport(said, language);
    case 'recommendation':
      return [own(quotable(said.text, { whole: true }), said.language, language)];
    case 'disagreement': {
      const between = wordsIn(language)('drafting.between');
      const sides = said.sides.flatMap((side, index) => [...(index === 0 ? [] : [{ text: between }]), ...quoted(inLanguage(side, language), language)]);
      return filled(language, ['drafting.disagreement', {}], { title: titled(said.title, language), sides });
    }
  }
}

/** SY-17: who opposes, qualifies or is divided is said in the same breath. */
function wordSupport(said: Said & { readonly name: 'support' }, language: Language): readonly WordedPart[] {
  const words = wordsIn(language);
  const recommendation = quoted({ text: quotable(said.text, { whole: false }), language: said.language }, language);
  const paired = said.paired === undefined ? '' : words(`drafting.paired.${said.paired.rung}`);
  const further = [
    ...(said.qualified === undefined ? [] : [words(`drafting.qualified.${said.qualified.rung}`)]),
    ...(said.divided === undefined ? [] : [words(`drafting.divided.${said.divided.rung}`)]),
  ];
  const gap = language === 'zh' ? '' : ' ';
  return merged([...filled(language, [`drafting.support.${said.rung}`, { paired }], { recommendation }), ...further.map((text) => ({ text: `${gap}${text}` }))]);
}

/** How many of how many, for a note under a sentence: `36 of 80 delegations that addressed the theme`. */
export function numberSaid({ n, N }: { readonly n: number; readonly N: number }, { denominator }: Pick<Ladder, 'denominator'>, language: Language): string {
  return wordsIn(language)('drafting.number', { n, all: N, denominator });
}

/** What each word for a number of delegations means, of whom the shares are, and which version of the setting says so. */
export function ladderFootnote(ladder: Ladder, language: Language): string {
  const { version, denominator, some, several, many, most, wideAgreement, generalConvergence } = ladder;
  const share = (of: Share) => shareSaid(of, language);
  return wordsIn(language)('drafting.ladder', {
    version,
    denominator,
    some: share(some),
    several: share(several),
    many: share(many),
    most: share(most),
    wide: share(wideAgreement.support),
    wideGroup: share(wideAgreement.eachGroup),
    oppose: share(wideAgreement.opposeAtMost),
    general: share(generalConvergence.support),
    generalGroup: share(generalConvergence.eachGroup),
    consensus: generalConvergence.consensus === undefined ? 'none' : share(generalConvergence.consensus),
  });
}

/** In per cent where that is a whole number, else as the fraction that was set: nothing is rounded. */
function shareSaid([part, whole]: Share, language: Language): string {
  return (part * 100) % whole === 0 ? wordsIn(language)('drafting.percent', { part: (part * 100) / whole }) : `${part}/${whole}`;
}

function titled(title: LocalizedText, language: Language): readonly WordedPart[] {
  return quoted(inLanguage(title, language), language);
}

/** Between the quotation marks of the sentence's language, whatever language stands between them. */
function quoted({ text, language: of }: { readonly text: string; readonly language: Language }, language: Language): readonly WordedPart[] {
  return filled(language, ['drafting.quote', {}], { text: [own(text, of, language)] });
}

function own(text: string, of: Language, language: Language): WordedPart {
  return of === language ? { text } : { text, language: of };
}

/** A message with runs in it: a private character holds the place of each while the message is formatted. */
function filled(language: Language, [key, values]: readonly [MessageKey, MessageArguments], runs: Readonly<Record<string, readonly WordedPart[]>>): readonly WordedPart[] {
  const named = Object.entries(runs).map(([name, run], index) => ({ name, run, place: String.fromCodePoint(0xe000 + index) }));
  const text = wordsIn(language)(key, { ...values, ...Object.fromEntries(named.map(({ name, place }) => [name, place])) });
  return merged(text.split(/([\uE000-\uE00F])/u).flatMap((piece) => named.find(({ place }) => place === piece)?.run ?? [{ text: piece }]));
}

function merged(parts: readonly WordedPart[]): readonly WordedPart[] {
  const runs: WordedPart[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (part.text === '') continue;
    if (last !== undefined && last.language === part.language) runs[runs.length - 1] = { ...last, text: last.text + part.text };
    else runs.push(part);
  }
  return runs;
}
