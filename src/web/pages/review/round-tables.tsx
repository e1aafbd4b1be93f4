import type { VNode } from 'preact';
import type { RoundState } from '../../../process/review/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { LoadedRounds } from '../../../store/review/load-rounds.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { SubjectLink } from '../../parts/sentence.tsx';
import { Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { commitmentName } from './round-words.tsx';

interface TablesProps {
  readonly visit: Visit;
  readonly state: RoundState;
  readonly all: LoadedRounds;
  readonly names: Names;
}

/** The round tables with the commitments that they take up. */
export function RoundTables({ visit, state, all, names }: TablesProps): VNode | null {
  const { words, language } = visit;
  if (state.tables.length === 0) return null;
  return (
    <section aria-labelledby="tables">
      <h2 id="tables">{words('round.tables')}</h2>
      <ul class="round-tables">
        {state.tables.map((table) => (
          <li key={table.id}>
            <h3><Text text={table.title} language={language} /></h3>
            {table.event !== undefined && <p><SubjectLink subject={subjectKey('event', table.event)} visit={visit} names={names} /></p>}
            <ul class="plain">
              {table.commitments.map((id) => {
                const commitment = all.commitments.find((one) => one.id === id);
                return <li key={id}><a href={linkTo(visit, 'commitment', { id })}>{commitment === undefined ? id : commitmentName(commitment, visit)}</a></li>;
              })}
            </ul>
            {table.note !== undefined && <p class="soft"><Text text={table.note} language={language} /></p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
