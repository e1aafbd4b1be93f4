import { randomUUID } from 'node:crypto';
import type { VNode } from 'preact';
import type { TaxonomyState } from '../../../process/synthesis/state.ts';
import { localeOf } from '../../messages/catalogue.ts';
import { plainText, Text } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';
import type { CodingItem as Item } from './coding-items.ts';
import { deskAddress } from './respond-desk.ts';
import { RecommendationLink } from './wording.tsx';

interface ItemProps {
  readonly visit: Visit;
  readonly item: Item;
  readonly taxonomy: TaxonomyState;
}

/** One recommendation with the three codes that fit best, and the whole list for another one. */
export function CodingItem({ visit, item, taxonomy }: ItemProps): VNode {
  const { words, language } = visit;
  const { one, members, codes, suggestion } = item;
  return (
    <article class="proposal coding" id={`r-${one.id}`} tabIndex={-1} aria-label={one.id} data-item>
      <div class="proposal-source">
        {one.heading !== undefined && <p class="under-heading" lang={one.language}>{one.heading}</p>}
        <p class="proposal-text">
          <RecommendationLink visit={visit} of={one} />
        </p>
        {members.length > 1 && <p class="hint">{words('coding.copies', { count: members.length - 1 })}</p>}
      </div>
      <form class="proposal-desk" method="post" action={deskAddress(visit)}>
        <input type="hidden" name="recommendation" value={one.id} />
        <input type="hidden" name="command-id" value={randomUUID()} />
        {codes.length > 0 && (
          <p class="given-codes">
            {codes.map((code) => (
              <span key={code} class="mark">
                {code} <Text text={headingOf(taxonomy, code)} language={language} />
              </span>
            ))}
          </p>
        )}
        {suggestion?.abstain === true && <p class="unsure">{words('coding.unsure')}</p>}
        {suggestion !== undefined && <Suggested visit={visit} suggestion={suggestion} taxonomy={taxonomy} given={codes} />}
        <Other visit={visit} taxonomy={taxonomy} coded={codes.length > 0} />
        <p role="status" data-said />
      </form>
    </article>
  );
}

function headingOf({ codes }: TaxonomyState, code: string) {
  return codes.find((one) => one.code === code)?.heading ?? { en: code };
}

function Suggested({ visit, suggestion: { top, margin }, taxonomy, given }: { readonly visit: Visit; readonly suggestion: NonNullable<Item['suggestion']>; readonly taxonomy: TaxonomyState; readonly given: readonly string[] }): VNode {
  const { words, language } = visit;
  const number = new Intl.NumberFormat(localeOf(language), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const most = Math.max(1, ...top.map(({ score }) => score));
  return (
    <ol class="suggested">
      {top.map(({ code, score }, at) => (
        <li key={code}>
          <button type="submit" name="code" value={code} class="quiet" data-key={String(at + 1)} aria-pressed={given.includes(code)} title={words('coding.accept', { code })}>
            <span class="suggested-code">{code}</span> <Text text={headingOf(taxonomy, code)} language={language} />
          </button>
          <meter min={0} max={most} value={Math.max(0, score)} aria-label={plainText(headingOf(taxonomy, code), language)} />
          <span class="number">{number.format(score)}</span>
          {at === 0 && <span class="soft">{words('coding.margin', { margin: number.format(margin) })}</span>}
        </li>
      ))}
    </ol>
  );
}

function Other({ visit, taxonomy, coded }: { readonly visit: Visit; readonly taxonomy: TaxonomyState; readonly coded: boolean }): VNode {
  const { words, language } = visit;
  return (
    <details data-key="o">
      <summary>{words('coding.other')}</summary>
      <p class="other-code">
        <select name="other" aria-label={words('coding.other')}>
          {taxonomy.codes.filter(({ retired }) => retired !== true).map(({ code, heading }) => (
            <option key={code} value={code}>
              {code} {plainText(heading, language)}
            </option>
          ))}
        </select>
        <button type="submit" name="act" value="give" class="quiet">{words('coding.give')}</button>
        {coded && <button type="submit" name="act" value="add" class="quiet">{words('coding.add')}</button>}
        {coded && <button type="submit" name="act" value="take-back" class="quiet">{words('coding.take-back')}</button>}
      </p>
    </details>
  );
}
