import type { CommitmentState, PledgeState } from '../../../process/commitments/state.ts';
import { decimalOf } from '../../../process/vocabulary/currencies.ts';
import { textField, textFields } from '../../take-form.ts';

/** What stands in the fields of a pledge's form, as it was typed. */
export interface PledgeValues {
  readonly form: string;
  readonly maker: string;
  /** Further makers of a common pledge, one a line; for the secretariat alone. */
  readonly others: string;
  readonly partners: string;
  /** Each as `id~label`: the label that the person saw goes with it (rule CM-9). */
  readonly commitments: readonly string[];
  /** Each as `revision~provision`. */
  readonly provisions: readonly string[];
  readonly title: string;
  readonly text: string;
  readonly language: string;
  readonly means: readonly string[];
  readonly seeks: string;
  readonly region: string;
  readonly countries: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly amount: string;
  readonly currency: string;
  readonly coalition: string;
  readonly matched: string;
  readonly matchedTitle: string;
  readonly madeOn: string;
}

export function valuesOf(fields: FormData): PledgeValues {
  const said = (name: string) => textField(fields, name);
  return {
    form: said('form'), maker: said('maker'), others: said('others'), partners: said('partners'), commitments: textFields(fields, 'commitments'), provisions: textFields(fields, 'provisions'), title: said('title'), text: said('text'),
    language: said('language'), means: textFields(fields, 'means'), seeks: said('seeks'), region: said('region'), countries: textFields(fields, 'countries'), from: said('from'), until: said('until'), amount: said('amount'), currency: said('currency'),
    coalition: said('coalition'), matched: said('matched'), matchedTitle: said('matched-title'), madeOn: said('made-on'),
  };
}

/** What a form begins with; the commitment and the pledge that is matched may come with the address. */
export function emptyValues(more: Partial<PledgeValues>): PledgeValues {
  return {
    form: 'individual', maker: '', others: '', partners: '', commitments: [], provisions: [], title: '', text: '', language: '', means: [], seeks: '', region: '', countries: [], from: '', until: '', amount: '', currency: '', coalition: '', matched: '',
    matchedTitle: '', madeOn: '', ...more,
  };
}

/** A pledge as it stands, to be corrected. */
export function valuesOfPledge(pledge: PledgeState, commitments: readonly CommitmentState[], revisionOf: (provision: string) => string | undefined): PledgeValues {
  const { title, text, language, form, partners, means, seeks, region, countries, from, until, money } = pledge;
  const labels = new Map(commitments.map(({ id, label }) => [id, label] as const));
  return emptyValues({
    form, title, text, language, means, countries, partners: partners.join('\n'),
    commitments: pledge.commitments.map((id) => seenAs({ id, label: labels.get(id) ?? '' })),
    provisions: pledge.provisions.flatMap((id) => {
      const revision = revisionOf(id);
      return revision === undefined ? [] : [`${revision}~${id}`];
    }),
    seeks: seeks ?? '', region: region ?? '', from: from ?? '', until: until ?? '', amount: money === undefined ? '' : decimalOf(money), currency: money?.currency ?? '',
  });
}

export function seenAs({ id, label }: Pick<CommitmentState, 'id' | 'label'> | { readonly id: string; readonly label: string }): string {
  return `${id}~${label}`;
}

/** The id and what was seen with it. */
export function parted(value: string): readonly [string, string] {
  const at = value.indexOf('~');
  return at < 0 ? [value, ''] : [value.slice(0, at), value.slice(at + 1)];
}
