import type { VNode } from 'preact';
import { isState } from '../../../../process/vocabulary/states/state.ts';
import { blocksAs } from '../../../text/blocks-as.ts';
import { isAgreed } from '../../../../process/text/paragraph-counts.ts';
import { ProvisionStatusMark } from '../../../text/provision-status.tsx';
import { Blocks } from '../../../text/runs.tsx';
import { StructureNotes, labelOrWords } from '../../../text/structure-notes.tsx';
import { ofText, pageLangBeside } from '../../../text/text-language.ts';
import type { TextView } from '../../../text/text-view.ts';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';
import type { OwnDelegation, OwnParagraph } from './load-delegation.ts';

interface OwnTextProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly own: OwnDelegation;
}

/** So many of the paragraphs that the delegation leaves as they are stand on one page; the others are a click away. */
const mostSame = 40;

/** Its reading beside the compilation, paragraph by paragraph, those first where it would have something otherwise. On a phone one side at a time. */
export function OwnText({ visit, view, own }: OwnTextProps): VNode {
  const { words, url } = visit;
  const { id } = view.negotiation.text;
  const differing = own.paragraphs.filter(({ differs }) => differs);
  const same = own.paragraphs.filter(({ differs }) => !differs);
  const page = Math.max(1, Number(url.searchParams.get('page') ?? '1') || 1);
  const shown = same.slice((page - 1) * mostSame, page * mostSame);
  const to = (number: number) => `${linkTo(visit, 'textDelegation', { id }, { ...(url.searchParams.has('of') && { of: own.self }), page: String(number) })}#same`;
  return (
    <section class="own-text" aria-labelledby="own-text">
      <h2 id="own-text">{words('delegation.text')}</h2>
      <fieldset class="sides">
        <legend class="visually-hidden">{words('delegation.sides')}</legend>
        <label><input type="radio" name="side" value="own" checked /> {words('delegation.own')}</label>
        <label><input type="radio" name="side" value="all" /> {words('delegation.compilation')}</label>
      </fieldset>
      <p class="own-heads" aria-hidden="true"><span>{words('delegation.own')}</span><span>{words('delegation.compilation')}</span></p>
      {differing.length === 0 ? <p class="soft">{words('delegation.differs.none')}</p> : differing.map((one) => <Row key={one.provision.id} visit={visit} view={view} paragraph={one} />)}
      <h3 id="same">{words('delegation.same', { count: same.length })}</h3>
      {shown.map((one) => <Row key={one.provision.id} visit={visit} view={view} paragraph={one} />)}
      <nav class="pager" aria-label={words('list.pages')}>
        {page > 1 && <a rel="prev" href={to(page - 1)}>{words('list.previous')}</a>}
        {page * mostSame < same.length && <a rel="next" href={to(page + 1)}>{words('list.next')}</a>}
      </nav>
    </section>
  );
}

function Row({ visit, view, paragraph }: { readonly visit: Visit; readonly view: TextView; readonly paragraph: OwnParagraph }): VNode {
  const { words, language } = visit;
  const { provision, holder, standing } = paragraph;
  const { text } = view.negotiation;
  const own = ofText(text.language);
  const drawn = { words, nameOf: view.nameOf, label: provision.label, pageLang: pageLangBeside(text.language, language), ...own };
  const href = linkTo(visit, 'provision', { id: provision.id });
  return (
    <div class="own-row" id={`own-${provision.id}`} data-provision={provision.id}>
      <p class="own-row-head">
        <a class="provision-label" href={href}>{labelOrWords(view, provision.id)}</a> <span data-live-status><ProvisionStatusMark visit={visit} view={view} provision={provision} /></span>
        {!isAgreed(provision.status) && <a href={linkTo(visit, 'textAmend', { id: text.id }, { provision: provision.id })} aria-label={words('amend.title.of', { label: labelOrWords(view, provision.id) })}>{words('delegation.propose')}</a>}
      </p>
      <div class="own-side">
        {standing.kind === 'conflict' ? standing.groups.map((group) => <div key={group}><p class="hint">{view.nameOf(group)}</p><Blocks {...drawn} blocks={blocksAs(provision, { mode: 'changes', names: true, sequence: text.sequence, holder: group })} /></div>) : <Blocks {...drawn} blocks={holder === undefined && provision.added !== undefined ? [{ role: 'provision', runs: [{ is: 'no-text' }] }] : blocksAs(provision, { mode: 'changes', names: true, sequence: text.sequence, ...(holder !== undefined && { holder }) })} />}
        {holder !== undefined || standing.kind === 'conflict' ? <p class="hint">{whose(visit, view, paragraph)}</p> : null}
      </div>
      <div class="all-side">
        <div data-live-blocks={href}><Blocks {...drawn} blocks={blocksAs(provision, { mode: 'compilation', names: true, sequence: text.sequence })} pointHref={(point) => `${href}#${point}`} /></div>
        <StructureNotes visit={visit} view={view} provision={provision} />
      </div>
    </div>
  );
}

function whose({ words }: Visit, { nameOf }: TextView, { standing, holder = '' }: OwnParagraph): string {
  if (standing.kind === 'conflict') return words('delegation.conflict');
  return isState(holder) ? words('texts.whose.own') : words('texts.whose.group', { group: nameOf(holder) });
}
