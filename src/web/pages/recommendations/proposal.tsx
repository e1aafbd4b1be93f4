import type { ComponentChildren, VNode } from 'preact';
import type { RecommendationState } from '../../../process/synthesis/state.ts';
import { joinedPieces } from '../../../process/synthesis/origin.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Prose } from '../../parts/labelled.tsx';
import { textField, textFields } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { around } from './around.ts';
import { deskAddress } from './respond-desk.ts';
import type { TextSource } from './text-sources.ts';
import { Wording } from './wording.tsx';

/** Longer words than a person may tidy here stay as the source has them. */
const longestEdited = 4000;

interface ProposalProps {
  readonly visit: Visit;
  readonly one: RecommendationState;
  /** The text in which it stands. */
  readonly text: string | undefined;
  readonly source: TextSource | undefined;
  /** What was sent and refused, of this one or another. */
  readonly typed?: SentForm;
}

/** One recommendation beside its text, with what may be done about it. */
export function Proposal({ visit, one, text, source, typed }: ProposalProps): VNode {
  const { words } = visit;
  const own = typed !== undefined && textField(typed.fields, 'recommendation') === one.id ? typed : undefined;
  const marked = typed !== undefined && typed.act === 'join' && textFields(typed.fields, 'member').includes(one.id);
  const waits = one.status === 'proposed' || one.status === 'confirmed';
  return (
    <article class={`proposal recommendation-${one.status}`} id={`r-${one.id}`} tabIndex={-1} aria-label={words(`recommendation-status.${one.status}`)} data-item>
      <Source visit={visit} one={one} text={text} source={source} />
      <div class="proposal-desk">
        <p class="proposal-text">
          <Wording of={one} whole />
        </p>
        <p class="proposal-facts">
          <a href={linkTo(visit, 'recommendation', { id: one.id })} class={`status recommendation-${one.status}`}>{words(`recommendation-status.${one.status}`)}</a>
          {waits && (
            <label class="check">
              <input type="checkbox" name="member" value={one.id} form="join" checked={marked} data-key="m" /> {words('review.mark')}
            </label>
          )}
        </p>
        <Judging visit={visit} one={one} own={own} />
        <p role="status" data-said />
      </div>
    </article>
  );
}

function Source({ visit, one, text, source }: Pick<ProposalProps, 'visit' | 'one' | 'text' | 'source'>): VNode {
  const { words } = visit;
  const pieces = one.origin?.pieces ?? [];
  return (
    <div class="proposal-source">
      {one.heading !== undefined && <p class="under-heading" lang={one.language}>{one.heading}</p>}
      {text !== undefined && (
        <blockquote lang={one.language} dir={one.language === 'ar' ? 'rtl' : 'ltr'}>
          {around(text, pieces).map(({ text: stretch, marked }, at) => (marked ? <mark key={at}>{stretch}</mark> : stretch))}
        </blockquote>
      )}
      {source !== undefined && (
        <p class="proposal-facts">
          <a href={source.href(pieces[0])}>{words('recommendation.place.read')}</a>
        </p>
      )}
    </div>
  );
}

interface JudgingProps {
  readonly visit: Visit;
  readonly one: RecommendationState;
  readonly own: SentForm | undefined;
}

/** The forms of one recommendation; each works by itself, and each has its key where there is a script. */
export function Judging({ visit, one, own }: JudgingProps): VNode | null {
  const { words } = visit;
  const form = (act: string, label: ComponentChildren, children?: ComponentChildren, bare = false) => (
    <ActForm visit={visit} act={act} label={label} action={deskAddress(visit)} bare={bare}>
      <input type="hidden" name="recommendation" value={one.id} />
      {children}
    </ActForm>
  );
  const value = (name: string, otherwise: string) => (own === undefined ? otherwise : textField(own.fields, name) || otherwise);
  if (one.status === 'split') return null;
  if (one.status === 'joined') return form('separate', words('review.separate'), undefined, true);
  if (one.status === 'rejected') return form('confirm', words('review.confirm.again'), undefined, true);
  return (
    <div class="judging">
      {one.status === 'proposed' && <div data-key="c">{form('confirm', words('review.confirm'), undefined, true)}</div>}
      {one.text.length <= longestEdited && (
        <details data-key="e" open={own?.act === 'confirm'}>
          <summary>{words('review.edit')}</summary>
          {form('confirm', words('review.edit.save'), <Prose visit={visit} name="text" label={words('recommendations.column.text')} value={value('text', one.text)} rows={4} />)}
        </details>
      )}
      <details data-key="r" open={own?.act === 'reject'}>
        <summary>{words('review.reject')}</summary>
        {form('reject', words('review.reject'), <Prose visit={visit} name="reason" label={words('review.reject.reason')} value={value('reason', '')} rows={2} />)}
      </details>
      {one.origin !== undefined && (
        <details data-key="s" open={own?.act === 'split'}>
          <summary>{words('review.split')}</summary>
          {form('split', words('review.split'), <Prose visit={visit} name="parts" label={words('review.split.parts')} hint={words('review.split.hint')} value={value('parts', joinedPieces(one.origin.pieces))} rows={6} most={14_000} />)}
        </details>
      )}
    </div>
  );
}
