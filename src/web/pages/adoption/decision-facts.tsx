import type { ComponentChildren, VNode } from 'preact';
import type { DecisionState } from '../../../process/adoption/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKind } from '../../../process/vocabulary/ids.ts';
import { dayText } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { languageName } from '../../parts/language-names.ts';
import { SubjectLink } from '../../parts/sentence.tsx';
import { Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { methodText } from './decision-words.ts';
import type { DecisionView } from './load-decision.ts';

/** What was decided, by whom, how, and under which symbol it was issued. */
export function DecisionFacts({ visit, view }: { readonly visit: Visit; readonly view: DecisionView }): VNode {
  const { words, language } = visit;
  const { decision, endorsedBy, past } = view;
  const thing = (kind: SubjectKind, id: string | undefined, label: string): ComponentChildren =>
    id === undefined ? null : <Fact label={label}><SubjectLink subject={subjectKey(kind, id)} visit={visit} names={past.names} /></Fact>;
  return (
    <dl class="facts">
      <Fact label={words('adoption.body')}><Text text={decision.body} language={language} /></Fact>
      <Fact label={words('adoption.how')}>{methodText(visit, decision)}</Fact>
      <Fact label={words('column.status')}>{words(`adoption.status.${decision.status}`)}</Fact>
      {decision.takenOn !== undefined && <Fact label={words('adoption.taken-on')}><time dateTime={decision.takenOn}>{dayText(decision.takenOn, language)}</time></Fact>}
      <TextFact visit={visit} view={view} />
      {thing('document', decision.proposal, words('adoption.proposal'))}
      {thing('decision', decision.endorses, words('adoption.endorses'))}
      {endorsedBy.length > 0 && (
        <Fact label={words('adoption.endorsed-by')}>
          {endorsedBy.map((one) => (
            <div key={one.id}><a href={linkTo(visit, 'decision', { id: one.id })}><Text text={one.title} language={language} /></a> ({words(`adoption.status.${one.status}`)})</div>
          ))}
        </Fact>
      )}
      {thing('event', decision.event, words('adoption.event'))}
      <Fact label={words('adoption.members')}>{membersText(visit, decision)}</Fact>
      {decision.present !== undefined && <Fact label={words('adoption.present')}>{new Intl.NumberFormat(language).format(decision.present)}</Fact>}
      {decision.symbol !== undefined && <Fact label={words('adoption.symbol')}><span class="symbol" dir="ltr">{decision.symbol}</span></Fact>}
      {thing('document', decision.document, words('adoption.document'))}
      {decision.authentic.length > 0 && <Fact label={words('adoption.authentic')}>{new Intl.ListFormat(language, { type: 'conjunction' }).format(decision.authentic.map((one) => languageName(one, language)))}</Fact>}
      {decision.note !== undefined && <Fact label={words('adoption.note')}><Text text={decision.note} language={language} /></Fact>}
    </dl>
  );
}

function TextFact({ visit, view: { text, revision, decision } }: { readonly visit: Visit; readonly view: DecisionView }): VNode | null {
  const { words, language } = visit;
  if (text === undefined) return null;
  return (
    <Fact label={words('adoption.text')}>
      <div><a href={linkTo(visit, 'text', { id: text.id })}><Text text={text.title} language={language} /></a></div>
      <div>
        {revision !== undefined && <><a href={linkTo(visit, 'revision', { id: revision.id })}><Text text={revision.name} language={language} /></a> · </>}
        {decision.text !== undefined && <a href={linkTo(visit, 'lineage', { id: decision.text })}>{words('adoption.lineage')}</a>}
      </div>
    </Fact>
  );
}

function membersText({ words }: Visit, { members, suspended }: DecisionState): string {
  return suspended.length === 0 ? words('adoption.members.count', { count: members.length }) : words('adoption.members.without', { count: members.length, without: suspended.length });
}
