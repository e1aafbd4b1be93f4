import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { LoadedDraft } from '../../../store/synthesis/load-draft.ts';
import { Line } from '../../parts/labelled.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { inItsLanguage, sentenceAnchor, sentencesOf, wantOf } from './asked-draft.ts';

const wants = ['bare', 'flagged', 'differs'] as const;
/** So many sentences are listed of each kind. */
const listed = 12;

/** What still hinders the draft from being published, with the way to each sentence; then the button. */
export function PublishPart({ visit, loaded, here }: { readonly visit: Visit; readonly loaded: LoadedDraft; readonly here: string }): VNode {
  const { words } = visit;
  const { draft, version } = loaded;
  const all = sentencesOf(loaded);
  const wanting = wants.map((want) => ({ want, sentences: all.filter((sentence) => wantOf(sentence) === want) })).filter(({ sentences }) => sentences.length > 0);
  const hindered = all.length === 0 || wanting.some(({ want }) => want !== 'differs');
  return (
    <section class="publish" aria-labelledby="publish">
      <h2 id="publish">{words('drafts.publish')}</h2>
      {all.length === 0 && <p>{words('drafts.publish.empty')}</p>}
      {wanting.map(({ want, sentences }) => (
        <details key={want} open={want !== 'differs'} class={`hindrance want-${want}`}>
          <summary>{words(`drafts.hinders.${want}`, { count: sentences.length })}</summary>
          <ul>
            {sentences.slice(0, listed).map(({ state }) => (
              <li key={state.id}>
                <a href={`${linkTo(visit, 'draftDesk', { id: draft.id }, { section: state.section })}#${sentenceAnchor(state.id)}`} {...inItsLanguage(draft.language, visit)}>
                  {state.text.length > 140 ? `${state.text.slice(0, 140)}…` : state.text}
                </a>
              </li>
            ))}
            {sentences.length > listed && <li>{words('drafts.evidence.more', { count: sentences.length - listed })}</li>}
          </ul>
        </details>
      ))}
      {!hindered && <p>{words('drafts.publish.ready', { count: all.length })}</p>}
      <form class="act-form" method="post" action={here}>
        <input type="hidden" name="command-id" value={crypto.randomUUID()} />
        <input type="hidden" name="seen-version" value={version} />
        {may(visit.actor, 'record-document') && (
          <details class="acting">
            <summary>{words('drafts.publish.document')}</summary>
            <label class="check">
              <input type="checkbox" name="as-document" value="yes" /> <span>{words('drafts.publish.as-document')}</span>
            </label>
            <Line visit={visit} name="symbol" label={words('drafts.publish.symbol')} optional />
            <Line visit={visit} name="author" label={words('drafts.publish.author')} optional />
          </details>
        )}
        <button type="submit" name="act" value="publish" class={hindered ? 'quiet' : undefined}>
          {words('drafts.publish.do')}
        </button>
      </form>
    </section>
  );
}
