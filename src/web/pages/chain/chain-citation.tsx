import type { VNode } from 'preact';
import type { ChainCitation } from '../../../store/chain/cite-chain.ts';
import type { LocalizedText } from '../../../process/vocabulary/language.ts';
import { dayText } from '../../parts/date.tsx';
import { plainText } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

const mostShown = 12;

interface CitationProps {
  readonly visit: Visit;
  /** What the chain is of. */
  readonly title: string;
  readonly process: LocalizedText;
  readonly citation: ChainCitation;
  /** Its files, the one with every act first. */
  readonly files: readonly { readonly href: string; readonly label: string }[];
}

/** CH-6: how the chain is cited, on which acts it rests, and how anybody recomputes both. */
export function CitationPart({ visit, title, process, citation: { acts, root }, files }: CitationProps): VNode {
  const { words, language, url, position } = visit;
  const address = `${url.origin}${url.pathname}`;
  return (
    <section aria-labelledby="cite" class="chain-cite">
      <h2 id="cite">{words('chain.cite')}</h2>
      <p class="citation">
        {words('chain.citation', { title, process: plainText(process, language), position: String(position), day: dayText(visit.asOf ?? visit.today, language), count: acts.length })}{' '}
        <code class="hash" dir="ltr">{root}</code>{' '}
        <a class="address" href={url.pathname} dir="ltr">{address}</a>
      </p>
      <p>{words('chain.check')}</p>
      {acts.length > 0 && (
        <details>
          <summary>{words('chain.acts', { count: acts.length })}</summary>
          <ol class="hashes">
            {acts.slice(0, mostShown).map(({ position: at, leafHash }) => (
              <li key={at}>
                <a href={linkTo(visit, 'entry', { position: String(at) })}>{words('record.entry', { position: String(at) })}</a> <code class="hash" dir="ltr">{leafHash}</code>
              </li>
            ))}
          </ol>
          {acts.length > mostShown && <p>{words('chain.acts.rest', { count: acts.length - mostShown })}</p>}
        </details>
      )}
      <p class="take-away">
        {files.map(({ href, label }) => <a key={href} class="download" href={href}>{label}</a>)}
      </p>
    </section>
  );
}
