import type { PracticeStep } from '../../../process/practices/step-of.ts';
import type { PracticeReviewer } from '../../../process/practices/state.ts';
import { practiceRegions } from '../../../process/practices/shapes.ts';
import type { LocalizedText } from '../../../process/vocabulary/language.ts';
import { localeOf } from '../../messages/catalogue.ts';
import type { Option } from '../../parts/labelled.tsx';
import { stateName } from '../../parts/state-names.ts';
import { plainText } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';

/** "Objective 3. Information": the label of a commitment and what it is about. */
export function commitmentText({ label, title }: { readonly label: string; readonly title: LocalizedText }, { language }: Pick<Visit, 'language'>): string {
  const name = plainText(title, language);
  return name.startsWith(label) ? name : `${label}. ${name}`;
}

export function regionText(region: string, { words }: Pick<Visit, 'words'>): string {
  const known = practiceRegions.find((one) => one === region);
  return known === undefined ? region : known === 'global' ? words('practices.region.global') : words(`region.${known}`);
}

/** Where it is carried out: its countries by name in the reader's order, then its region. */
export function placeText({ countries, region }: { readonly countries: readonly string[]; readonly region?: string | null }, visit: Pick<Visit, 'words' | 'language'>): string {
  const names = sorted(visit, countries.map((code) => ({ value: code, label: stateName(code, visit.language) }))).map(({ label }) => label);
  return [...names, ...(region == null ? [] : [regionText(region, visit)])].join(' · ');
}

/** "Reviewer 2 (from outside)": nobody is named. */
export function reviewerText(number: number, { side, tieBreaker }: Pick<PracticeReviewer, 'side' | 'tieBreaker'>, { words }: Pick<Visit, 'words'>): string {
  const called = words('practices.reviewer', { number, side: words(`practices.side.${side}`) });
  return tieBreaker ? words('practices.reviewer.tie-breaker', { reviewer: called }) : called;
}

/** What comes next, in a sentence. */
export function stepText({ next, un, outside, outcome }: PracticeStep, { words }: Pick<Visit, 'words'>): string {
  if (next === 'call' || next === 'reply') return words(`practices.step.${next}`, { un, outside });
  return next === 'decide' ? words('practices.step.decide', { outcome: outcome ?? 'publish' }) : words(`practices.step.${next}`);
}

export function sorted({ language }: Pick<Visit, 'language'>, options: readonly Option[]): readonly Option[] {
  const order = new Intl.Collator(localeOf(language), { numeric: true });
  return options.toSorted((a, b) => order.compare(a.label, b.label));
}
