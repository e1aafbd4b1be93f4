import type { Pool } from 'pg';
import { decimalOf, decimalsOf } from '../../process/vocabulary/currencies.ts';
import { languages } from '../../process/vocabulary/language.ts';
import type { LocalizedText } from '../../process/vocabulary/language.ts';
import type { Money } from '../../process/vocabulary/money.ts';
import { isState } from '../../process/vocabulary/states/state.ts';
import { stateName } from '../../process/vocabulary/states/names.ts';

interface Row {
  readonly subject: string;
  readonly holder: string;
  readonly money: Money;
  /** Of a participant that is no State. */
  readonly title: LocalizedText | null;
}

/** A contribution and a request for travel support have no title: they go by whose they are and how much, `Germany (EUR 400,000.00)`. */
export async function loadPayerNames(pool: Pool, process: string, position: number, subjects: readonly string[]): Promise<readonly (readonly [string, LocalizedText])[]> {
  const { rows } = await pool.query<Row>({
    name: 'payer-names',
    text: `with asked as (
        select 'contribution:' || id as subject, donor as holder, money from contribution where process_id = $1 and from_position <= $2 and (to_position is null or to_position > $2) and 'contribution:' || id = any($3::text[])
        union all
        select 'grant:' || id, state, money from "grant" where process_id = $1 and from_position <= $2 and (to_position is null or to_position > $2) and 'grant:' || id = any($3::text[])
      )
      select subject, holder, money, (
        select jsonb_object_agg(language, title) from search_entry
        where process_id = $1 and from_position <= $2 and (to_position is null or to_position > $2) and search_entry.subject = 'participant:' || asked.holder and title <> ''
      ) as title from asked`,
    values: [process, position, subjects],
  });
  return rows.map(({ subject, holder, money, title }) => [subject, payerName(holder, money, title)]);
}

function payerName(holder: string, money: Money, title: LocalizedText | null): LocalizedText {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const name = isState(holder) ? stateName(holder, language) : title === null ? holder : title[language];
      return name === undefined ? [] : [[language, `${name} (${written(money, language)})`]];
    }),
  );
}

function written(money: Money, language: string): string {
  const digits = decimalsOf(money.currency);
  return new Intl.NumberFormat(`${language}-u-nu-latn`, { style: 'currency', currency: money.currency, currencyDisplay: 'code', minimumFractionDigits: digits, maximumFractionDigits: digits }).format(decimalOf(money));
}
