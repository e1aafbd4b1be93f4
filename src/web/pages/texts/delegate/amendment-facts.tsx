import type { VNode } from 'preact';
import type { AmendmentState, RevisionState } from '../../../../process/text/state.ts';
import type { Names } from '../../../../store/work-plan/names.ts';
import { Moment } from '../../../parts/date.tsx';
import { Fact } from '../../../parts/fact.tsx';
import { SubjectLink } from '../../../parts/sentence.tsx';
import { plainText } from '../../../parts/text.tsx';
import { labelOrWords } from '../../../text/structure-notes.tsx';
import { provisionOf } from '../../../text/text-view.ts';
import type { TextView } from '../../../text/text-view.ts';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';
import type { AmendmentStory } from './amendment-story.ts';

interface AmendmentFactsProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly amendment: AmendmentState;
  readonly amended: AmendmentState | undefined;
  readonly story: AmendmentStory;
  readonly revisions: readonly RevisionState[];
  readonly names: Names;
}

/** Of which kind it is, to what, in whose name and since when, and what it rests on. */
export function AmendmentFacts({ visit, view, amendment, amended, story, revisions, names }: AmendmentFactsProps): VNode {
  const { words, language } = visit;
  const { amendmentType, label, provision, status, reason, restsOn } = amendment;
  return (
    <dl class="facts">
      <Fact label={words('amendment.type')}>{words(`amend.type.${amendmentType}`)} <small class="soft" dir="ltr">{amendmentType}</small></Fact>
      <Fact label={words('amendment.to')}>
        {provisionOf(view, provision) === undefined ? <bdi>{label}</bdi> : <a href={linkTo(visit, 'provision', { id: provision })}>{labelOrWords(view, provision)}</a>}
      </Fact>
      {amended !== undefined && <Fact label={words('amendment.amends')}><a href={linkTo(visit, 'amendment', { id: amended.id })}>{words(`amend.type.${amended.amendmentType}`)}</a></Fact>}
      <Fact label={words('amendment.tabled-on')}>
        <RevisionName visit={visit} revisions={revisions} id={story.tabledOn ?? amendment.revision} /> {story.tabledAt !== undefined && <Moment at={story.tabledAt} language={language} />}
      </Fact>
      <Fact label={words('amendment.status')}>{words(`amendment.status.${status}`)}</Fact>
      <Fact label={words('amendment.sponsors')}>
        <ul class="sponsors">
          {story.sponsors.map(({ party, from, until }) => (
            <li key={`${party} ${from}`} class={until === undefined ? undefined : 'has-left'}>
              <strong>{view.nameOf(party)}</strong> <span class="soft"><Moment at={from} language={language} />{until !== undefined && <> – <Moment at={until} language={language} /></>}</span>
            </li>
          ))}
        </ul>
      </Fact>
      {reason !== undefined && <Fact label={words('amend.reason')}><span dir="auto">{reason}</span></Fact>}
      {restsOn.length > 0 && (
        <Fact label={words('amend.rests-on')}>
          <ul>{restsOn.map((key) => <li key={key}><SubjectLink subject={key} visit={visit} names={names} /></li>)}</ul>
        </Fact>
      )}
    </dl>
  );
}

function RevisionName({ visit, revisions, id }: { readonly visit: Visit; readonly revisions: readonly RevisionState[]; readonly id: string }): VNode {
  const found = revisions.find((one) => one.id === id);
  return <a href={linkTo(visit, 'revision', { id })}>{found === undefined ? id : plainText(found.name, visit.language)}</a>;
}

/** What each later revision did to it. */
export function AmendmentFates({ visit, amendment, story, revisions }: Pick<AmendmentFactsProps, 'visit' | 'amendment' | 'story' | 'revisions'>): VNode | null {
  const { words } = visit;
  const own = amendment.carried === undefined ? [] : [{ revision: amendment.revision, fate: amendment.carried }];
  const fates = story.fates.length > 0 ? story.fates : own;
  if (fates.length === 0) return null;
  return (
    <section aria-labelledby="fates">
      <h2 id="fates">{words('amendment.fates')}</h2>
      <ol class="fates">
        {fates.map(({ revision, fate }) => (
          <li key={revision}>
            <RevisionName visit={visit} revisions={revisions} id={revision} />: <span class={`fate fate-${fate}`}>{words(`amendment.fate.${fate}.what`)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
