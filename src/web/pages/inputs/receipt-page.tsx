import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { loadReceipt } from '../../../store/inputs/receipt.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { Fact } from '../../parts/fact.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';

/** The proof that an input is in the record as it was submitted, to take away and to check without us (rule IN-9). */
export async function receiptPage(visit: Visit): Promise<Page> {
  const { store: { pool }, process, position, words } = visit;
  const id = visit.parameters['id'] ?? '';
  const input = isId(id) ? await loadState(pool, process, position, 'input', id) : undefined;
  const receipt = input === undefined ? undefined : await loadReceipt(pool, process, position, subjectKey('input', id));
  if (input === undefined || receipt === undefined) return missingPage(visit);
  const file = linkTo(visit, 'inputReceipt', { id }).replace(/(\?|$)/u, '.json$1');
  return {
    title: words('receipt.title'),
    trail: [{ label: words('inputs.title'), href: linkTo(visit, 'inputs', {}) }, { label: input.title, href: linkTo(visit, 'input', { id }) }],
    body: (
      <article class="thing receipt">
        <h1>{words('receipt.title')}</h1>
        <p class="lead" dir="auto">{input.title}</p>
        <p>{words('receipt.lead')}</p>
        <p class="ways">
          <a class="button" href={file} download={`receipt-${id}.json`}>{words('receipt.download')}</a>
        </p>
        <dl class="facts">
          <Fact label={words('receipt.position')}>
            <a href={linkTo(visit, 'entry', { position: String(receipt.position) })}>{words('receipt.of', { position: receipt.position, size: receipt.size })}</a>
          </Fact>
          <Fact label={words('receipt.leaf')}>
            <code class="hash">{receipt.leafHash}</code>
          </Fact>
          <Fact label={words('receipt.root')}>
            <code class="hash">{receipt.root}</code>
          </Fact>
        </dl>
        <h2>{words('receipt.check')}</h2>
        <p>{words('receipt.check.how')}</p>
        <pre tabIndex={0} dir="ltr">{`travaux verify receipt receipt-${id}.json`}</pre>
        <details>
          <summary>{words('receipt.proof', { count: receipt.proof.length })}</summary>
          <ol class="hashes" dir="ltr">
            {receipt.proof.map((hash) => (
              <li key={hash}>
                <code class="hash">{hash}</code>
              </li>
            ))}
          </ol>
        </details>
        <h2>{words('receipt.entry')}</h2>
        <pre tabIndex={0} dir="ltr">{receipt.entry}</pre>
      </article>
    ),
  };
}
