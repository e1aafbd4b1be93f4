import { isId } from '../../../process/vocabulary/ids.ts';
import { decidingTotals } from '../../../process/adoption/tally.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { plainText, Text } from '../../parts/text.tsx';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { rollLines, rollSigns } from './decision-words.ts';
import { TallyBar } from './tally-part.tsx';

/** The board is asked for again so often while voting is open, in seconds. */
const again = 5;

/** Names of more characters are written smaller, on two lines: cut off, two of them would be the same. */
const longName = 14;

/** The board on the wall of the hall: every member by name with the sign of its vote, and the count. `?theme=` sets it light or dark. */
export async function decisionHallPage(visit: Visit): Promise<Page> {
  const { store: { pool }, process, position, words, language, url } = visit;
  const id = visit.parameters['id'] ?? '';
  const decision = isId(id) ? await loadState(pool, process, position, 'decision', id) : undefined;
  if (decision === undefined) return missingPage(visit);
  const theme = url.searchParams.get('theme');
  const totals = decidingTotals(decision);
  const lines = rollLines(visit, decision);
  return {
    title: words('adoption.hall.title', { title: plainText(decision.title, language) }),
    bare: true,
    sheet: 'follow-up.css',
    ...(decision.status === 'voting' && { refresh: again }),
    body: (
      <div class="vote-hall" data-theme={theme === 'dark' || theme === 'light' ? theme : undefined} data-states={lines.length > 100 ? 'many' : 'few'}>
        <header>
          <h1><Text text={decision.title} language={language} /></h1>
          <p>{words(`adoption.vote.now.${decision.status}`)}</p>
        </header>
        <ul class="board">
          {lines.map(({ state, name, vote }) => (
            <li key={state} class={`vote-${vote}`}><span class="vote-sign" aria-hidden="true">{rollSigns[vote]}</span> <span class={name.length > longName ? 'board-name is-long' : 'board-name'}>{name}</span><span class="visually-hidden">: {words(`adoption.vote.${vote}`)}</span></li>
          ))}
        </ul>
        {totals !== undefined && <TallyBar visit={visit} totals={totals} />}
      </div>
    ),
  };
}
