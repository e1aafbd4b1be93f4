import { decidingTotals } from '../../process/adoption/tally.ts';
import { listDecisions, parseAdoptionQuery } from '../pages/adoption/adoption-query.ts';
import { methodText } from '../pages/adoption/decision-words.ts';
import { plainText } from '../parts/text.tsx';
import type { Visit } from '../visit.ts';
import type { ListTable } from './list-table.ts';

/** The decisions that the page's own filter finds, in its order. */
export async function decisionTable(visit: Visit): Promise<ListTable> {
  const { words, language, process, url } = visit;
  const decisions = await listDecisions(visit, parseAdoptionQuery(url.searchParams));
  return {
    name: words('adoption.title'),
    columns: [
      { key: 'id', heading: 'id' },
      { key: 'title', heading: words('adoption.decision') },
      { key: 'body', heading: words('adoption.body') },
      { key: 'method', heading: words('adoption.how') },
      { key: 'status', heading: words('column.status') },
      { key: 'date', heading: words('column.date') },
      { key: 'yes', heading: words('adoption.vote.yes') },
      { key: 'no', heading: words('adoption.vote.no') },
      { key: 'abstain', heading: words('adoption.vote.abstain') },
      { key: 'notVoting', heading: words('adoption.vote.not-voting') },
      { key: 'symbol', heading: words('adoption.symbol') },
      { key: 'endorses', heading: words('adoption.endorses') },
      { key: 'url', heading: words('download.address') },
    ],
    rows: decisions.map((decision) => {
      const totals = decidingTotals(decision);
      return {
        id: decision.id, title: plainText(decision.title, language), body: plainText(decision.body, language), method: methodText(visit, decision), status: words(`adoption.status.${decision.status}`), date: decision.takenOn ?? null,
        yes: totals?.yes ?? null, no: totals?.no ?? null, abstain: totals?.abstain ?? null, notVoting: totals?.notVoting ?? null, symbol: decision.symbol ?? null, endorses: decision.endorses ?? null,
        url: `${url.origin}/${language}/${process}/decisions/${decision.id}`,
      };
    }),
  };
}
