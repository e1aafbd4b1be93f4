import type { PaperForm, PaperWords } from '../../interchange/text/paper-words.ts';
import type { IsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Language } from '../../process/vocabulary/language.ts';
import { wordsIn } from '../messages/catalogue.ts';
import type { Words } from '../messages/catalogue.ts';
import { dayText } from '../parts/date.tsx';
import { languageName } from '../parts/language-names.ts';

/** What a text on paper says besides its own words, in its language. */
export function textOutWords({ language, date, names }: { readonly language: Language; readonly date: IsoDay; readonly names: boolean }): PaperWords {
  const words = wordsIn(language);
  return {
    said: (verb, who) => words(`text-out.said.${verb}`, { who }),
    alternative: (number) => words('text-out.alternative', { number }),
    comma: words('text-out.comma'),
    semicolon: words('text-out.semicolon'),
    status: { 'zero-draft': words('text-out.status.zero-draft'), 'chair-text': words('text-out.status.chair-text'), compilation: words('text-out.status.compilation'), 'basis-for-negotiation': words('text-out.status.basis-for-negotiation'), 'final-draft': words('text-out.status.final-draft') },
    standing: { reserved: words('text-out.standing.reserved'), clean: words('text-out.standing.clean'), informals: words('text-out.standing.informals'), committee: words('text-out.standing.committee'), plenary: words('text-out.standing.plenary'), adopted: words('text-out.standing.adopted') },
    pending: (who) => (who === '' ? words('text-out.pending.unnamed') : words('text-out.pending', { who })),
    move: (label) => (label === '' ? words('text-out.move.first') : words('text-out.move', { label })),
    split: (some) => words('text-out.split', { words: some.map((one) => words('text-out.split.quoted', { words: one })).join(words('text-out.comma')) }),
    join: (labels) => words('text-out.join', { labels }),
    decided: words('text-out.decided'),
    noText: words('text-out.no-text'),
    gap: words('text-out.gap'),
    form: (form, party) => (form === 'reading' || form === 'changes' ? words(`text-out.form.${form}`, { party }) : words(`text-out.form.${form}`)),
    legend: (form) => legendOf(words, form, names),
    everybody: words('text-out.everybody'),
    secretariat: words('text-out.secretariat'),
    proponents: (number) => words('text-out.proponents', { number }),
    lines: [dayText(date, language), words('text-out.language', { language: languageName(language, language) })],
  };
}

function legendOf(words: Words, form: PaperForm, names: boolean): string {
  switch (form) {
    case 'brackets':
    case 'unnamed':
    case 'changes':
      return words(`text-out.legend.${form}`);
    case 'tracked':
    case 'marks':
      return words(names ? `text-out.legend.${form}` : `text-out.legend.${form}.unnamed`);
    case 'agreed':
      return words('text-out.legend.agreed', { gap: words('text-out.gap') });
    case 'base':
    case 'reading':
    case 'clean':
      return '';
  }
}
