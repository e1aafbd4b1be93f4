import type { VNode } from 'preact';
import type { Visit } from '../visit.ts';

export interface BarRow {
  readonly label: string;
  readonly value: number;
  /** Written instead of the value, where that is only the length of the bar. */
  readonly shown?: string;
  /** Marks on the same scale: what is wanted at least and at most, what there was before. */
  readonly least?: number;
  readonly most?: number;
  readonly before?: number;
  readonly href?: string;
}

interface BarsProps {
  readonly visit: Visit;
  readonly label: string;
  readonly rows: readonly BarRow[];
  /** What the whole width stands for; absent: the largest value or mark. */
  readonly scale?: number;
}

/**
 * Counts as bars beside their words and numbers: a table for whoever hears it, a picture for whoever sees it. The wanted
 * range is drawn as a band behind the bar, and what was before as a line. Mirrors itself from right to left.
 */
export function Bars({ visit, label, rows, scale }: BarsProps): VNode {
  const whole = Math.max(1, scale ?? Math.max(...rows.flatMap(({ value, most, before }) => [value, most ?? 0, before ?? 0])));
  return (
    <table class="bars">
      <caption class="visually-hidden">{label}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={row.label}>
            <th scope="row">{row.href === undefined ? row.label : <a href={row.href}>{row.label}</a>}</th>
            <td class="number">
              {row.shown ?? row.value}
              {wanted(visit, row)}
            </td>
            <td class="bars-picture">
              <Bar row={row} whole={whole} rightToLeft={visit.language === 'ar'} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function wanted(visit: Visit, { least, most, value }: BarRow): VNode | null {
  if (least === undefined || most === undefined) return null;
  const met = value >= least && value <= most;
  return <span class={met ? 'soft' : 'unmet'}> {visit.words(met ? 'bars.wanted' : 'bars.unmet', { least, most })}</span>;
}

function Bar({ row, whole, rightToLeft }: { readonly row: BarRow; readonly whole: number; readonly rightToLeft: boolean }): VNode {
  const share = (value: number) => Math.round((Math.min(value, whole) / whole) * 1000) / 10;
  const at = (from: number, width: number) => (rightToLeft ? 100 - from - width : from);
  const { value, least, most, before } = row;
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {least !== undefined && most !== undefined && <rect class="bars-range" x={at(share(least), Math.max(0.6, share(most) - share(least)))} y="0" width={Math.max(0.6, share(most) - share(least))} height="10" />}
      <rect class="bars-value" x={at(0, share(value))} y="2.5" width={share(value)} height="5" />
      {before !== undefined && <rect class="bars-before" x={at(Math.max(0, share(before) - 0.3), 0.6)} y="0.5" width="0.6" height="9" />}
    </svg>
  );
}
