import { donorKinds } from '../../../process/fund/state.ts';
import type { FundState } from '../../../process/fund/state.ts';
import { inLanguage } from '../../../process/vocabulary/language.ts';
import type { Language } from '../../../process/vocabulary/language.ts';
import { slugOf } from '../../../process/vocabulary/ids.ts';
import { textField, textFields } from '../../take-form.ts';

/** What the form of a fund's terms holds, as it is typed. */
export interface TermsTyped {
  readonly title: string;
  readonly note: string;
  readonly from: string;
  readonly until: string;
  readonly donorKinds: readonly string[];
  readonly encouraged: boolean;
  /** One a line: the title, and behind a bar the commitments that it serves. */
  readonly objectives: string;
  readonly committee: string;
  readonly travel: string;
  readonly perDelegation: string;
  readonly travelObjective: string;
}

export function typedFrom(fields: FormData): TermsTyped {
  const said = (name: string) => textField(fields, name);
  return {
    title: said('title'), note: said('note'), from: said('from'), until: said('until'), donorKinds: textFields(fields, 'donor-kind'), encouraged: said('encouraged') === 'yes',
    objectives: said('objectives'), committee: said('committee'), travel: said('travel'), perDelegation: said('per-delegation'), travelObjective: said('travel-objective'),
  };
}

export function typedOf(fund: FundState | undefined, language: Language): TermsTyped {
  if (fund === undefined) return { title: '', note: '', from: '', until: '', donorKinds: donorKinds.slice(0, 4), encouraged: true, objectives: '', committee: '', travel: '', perDelegation: '', travelObjective: '' };
  const { title, note, period, objectives, committee, travel } = fund;
  return {
    title: inLanguage(title, language).text, note: note === undefined ? '' : inLanguage(note, language).text, from: period?.from ?? '', until: period?.until ?? '', donorKinds: fund.donorKinds, encouraged: fund.unearmarkedEncouraged,
    objectives: objectives.map((one) => `${one.id}: ${inLanguage(one.title, language).text}${one.commitments.length === 0 ? '' : ` | ${one.commitments.join(' ')}`}`).join('\n'),
    committee: committee.join('\n'), travel: travel === undefined ? '' : inLanguage(travel.text, language).text, perDelegation: travel === undefined ? '' : String(travel.perDelegation), travelObjective: travel?.objective ?? '',
  };
}

/** The terms as the command takes them. What stands already in other languages stays. */
export function termsFrom(typed: TermsTyped, before: FundState | undefined, language: Language, today: string): Readonly<Record<string, unknown>> {
  const also = (old: Partial<Record<Language, string>> | undefined, text: string) => ({ ...old, [language]: text });
  return {
    title: also(before?.title, typed.title),
    ...(typed.note !== '' && { note: also(before?.note, typed.note) }),
    ...(typed.from !== '' && { period: { from: typed.from, ...(typed.until !== '' && { until: typed.until }) } }),
    donorKinds: [...typed.donorKinds],
    unearmarkedEncouraged: typed.encouraged,
    objectives: linesOf(typed.objectives).map((line) => {
      const [head = '', tail = ''] = line.split('|');
      const [, id, title] = /^\s*([a-z0-9][a-z0-9-]{0,38})\s*:\s*(.+)$/u.exec(head) ?? [undefined, slugOf(head).slice(0, 40).replace(/-+$/u, ''), head.trim()];
      return { id: id ?? '', title: also(before?.objectives.find((one) => one.id === id)?.title, (title ?? '').trim()), commitments: tail.split(/[\s,;]+/u).filter((one) => one !== '') };
    }),
    committee: typed.committee.split(/[\s,;]+/u).filter((one) => one !== ''),
    ...(typed.travel !== '' && { travel: { text: also(before?.travel?.text, typed.travel), perDelegation: Number(typed.perDelegation || 1), publishedOn: before?.travel?.publishedOn ?? today, ...(typed.travelObjective !== '' && { objective: typed.travelObjective }) } }),
  };
}

export function linesOf(text: string): readonly string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

