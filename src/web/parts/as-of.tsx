import type { VNode } from 'preact';
import type { Visit } from '../visit.ts';
import { withQuery } from '../visit.ts';
import { dayText } from './date.tsx';

/** The moment that is looked at: the present, or a day in the past, with the way there and back. Works as a plain form. */
export function AsOfBar({ visit }: { readonly visit: Visit }): VNode {
  const { words, asOf, url, language } = visit;
  const others = [...url.searchParams].filter(([name]) => name !== 'as-of');
  return (
    <div class={asOf === undefined ? 'as-of' : 'as-of past'}>
      <p>
        {asOf === undefined ? words('as-of.now') : words('as-of.then', { day: dayText(asOf, language) })}{' '}
        {asOf !== undefined && <a href={withQuery(url.pathname, Object.fromEntries(others))}>{words('as-of.return')}</a>}
      </p>
      <form action={url.pathname}>
        {others.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label for="as-of">{words('as-of.choose')}</label>
        <input id="as-of" type="date" name="as-of" value={asOf} required />
        <button type="submit">{words('as-of.go')}</button>
      </form>
    </div>
  );
}
