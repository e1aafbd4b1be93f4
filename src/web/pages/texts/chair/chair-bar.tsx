import type { VNode } from 'preact';
import { labelInText } from '../../../text/label-in-text.ts';
import { isAgreed } from '../../../../process/text/paragraph-counts.ts';
import { ofText } from '../../../text/text-language.ts';
import type { NegotiatedProvision } from '../../../../process/text/negotiation.ts';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';
import { ChairForm, Do } from './chair-form.tsx';
import { apart } from './load-chair.ts';
import type { ChairsDesk } from './load-chair.ts';

/** The reading, the paragraph that is called, and the way to the next one: what the chair uses every three minutes. */
export function ChairBar({ visit, desk }: { readonly visit: Visit; readonly desk: ChairsDesk }): VNode {
  const { words } = visit;
  const { text } = desk.view.negotiation;
  const called = desk.view.compiled.provisions.find(({ id }) => id === text.called);
  const isCalled = called?.id === desk.provision.id;
  return (
    <div class="tx-bar">
      <p class="tx-called">
        {called === undefined ? words('text-chair.none-called') : words('text-chair.called')} {called !== undefined && <a href={linkTo(visit, 'textChair', { id: text.id }, { at: called.id })}><bdi {...ofText(text.language)}>{labelInText(desk.view, called.id)}</bdi></a>}
        {text.reading !== undefined && <span class="soft"> · {words(text.reading.open ? 'text-chair.reading' : 'text-chair.reading-over', { number: text.reading.number })}</span>}
      </p>
      <ChairForm visit={visit} desk={desk} class="tx-steps">
        {desk.before !== undefined && <span data-key="p"><Do act={`call ${desk.before.id}`} quiet>{words('text-chair.call-before', { label: apart(labelInText(desk.view, desk.before.id)) })}</Do></span>}
        {!isCalled && <span data-key="c"><Do act={`call ${desk.provision.id}`}>{words('text-chair.call-this', { label: apart(labelInText(desk.view, desk.provision.id)) })}</Do></span>}
        {desk.next !== undefined && <span data-key="n"><Do act={`call ${desk.next.id}`} quiet={!isCalled}>{words('text-chair.call-next', { label: apart(labelInText(desk.view, desk.next.id)) })}</Do></span>}
        <Do act={text.reading?.open === true ? 'end-reading' : 'begin-reading'} quiet>{words(text.reading?.open === true ? 'text-chair.end-reading' : 'text-chair.begin-reading')}</Do>
      </ChairForm>
    </div>
  );
}

/** Every provision in its place, with where it stands: one click brings it to the desk. */
export function ChairList({ visit, desk }: { readonly visit: Visit; readonly desk: ChairsDesk }): VNode {
  const { text } = desk.view.negotiation;
  return (
    <details class="tx-list" open>
      <summary>{visit.words('texts.outline')}</summary>
      <ol>
        {desk.view.compiled.provisions.map((one) => (
          <li key={one.id} class={`level-${Math.min(one.level, 3)}${one.label === '' ? ' unlabelled' : ''}`}>
            <a href={linkTo(visit, 'textChair', { id: text.id }, { at: one.id })} aria-current={one.id === desk.provision.id ? 'true' : undefined} {...ofText(text.language)}>
              {one.label === '' ? labelInText(desk.view, one.id) : one.label} <Mark visit={visit} provision={one} called={text.called === one.id} />
            </a>
          </li>
        ))}
      </ol>
    </details>
  );
}

const signs = { open: '[ ]', reserved: '!', clean: '○', agreed: '✓' } as const;

function Mark({ visit, provision, called }: { readonly visit: Visit; readonly provision: NegotiatedProvision; readonly called: boolean }): VNode {
  const { status } = provision;
  const kind = isAgreed(status) ? 'agreed' : status;
  return (
    <span class={`tx-mark mark-${kind}`}>
      <span aria-hidden="true">{called ? '► ' : ''}{signs[kind]}</span>
      <span class="visually-hidden" lang={visit.language}>{visit.words(status === 'open' ? 'text-chair.open' : `text.status.${status}`)}</span>
    </span>
  );
}
