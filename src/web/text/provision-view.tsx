import type { ComponentChildren, VNode } from 'preact';
import type { Block } from '../../process/text/compile/print/runs.ts';
import type { NegotiatedProvision } from '../../process/text/negotiation.ts';
import { stancesBeside } from '../../process/text/stances-on.ts';
import type { StanceState } from '../../process/text/state.ts';
import { linkTo } from '../visit.ts';
import type { Visit } from '../visit.ts';
import { blocksAs } from './blocks-as.ts';
import { partyList } from './party-list.ts';
import { ProvisionStatusMark } from './provision-status.tsx';
import { liveClassOf } from './live-class.ts';
import { ProvisionWords } from './provision-words.tsx';
import { StructureNotes } from './structure-notes.tsx';
import { ofText, pageLangBeside } from './text-language.ts';
import type { TextView } from './text-view.ts';
import type { ViewMode } from './view-mode.ts';

interface ProvisionViewProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly provision: NegotiatedProvision;
  readonly mode: ViewMode;
  /** Of `reading` and `changes`: whose words stand here, a delegation or the group that speaks for it; none: the base. */
  readonly holder?: string | undefined;
  /** Instead of what the mode prints: the chair's words, a table. */
  readonly blocks?: readonly Block[] | undefined;
  /** On its own page a provision needs no link to it. */
  readonly unlinked?: boolean | undefined;
  /** Behind the words: what the page itself has to say. */
  readonly children?: ComponentChildren;
}

/** Where a provision stands in a page of its text. */
export function provisionAnchor(id: string): string {
  return `p-${id}`;
}

/** One provision: its label, where it stands, its words in the chosen style with alternatives to the whole of it, and what is proposed of it as such. Null where this style shows nothing of it. */
export function ProvisionView({ visit, view: known, provision, mode, holder, blocks, unlinked, children }: ProvisionViewProps): VNode | null {
  const { id, kind, label, level } = provision;
  // Where the style has no names, nothing around it has.
  const view = mode === 'unnamed' || mode === 'options' ? { ...known, names: false } : known;
  const { text } = view.negotiation;
  const printed = blocks ?? blocksAs(provision, { mode, names: view.names, sequence: text.sequence, ...(holder !== undefined && { holder }) });
  if (printed.length === 0) return null;
  const href = unlinked === true ? undefined : linkTo(visit, 'provision', { id });
  const own = ofText(text.language);
  const pageLang = pageLangBeside(text.language, visit.language);
  const drawn = { words: visit.words, nameOf: view.nameOf, pageLang, pointHref: href === undefined ? undefined : (point: string) => `${href}#${point}` };
  // In a style that the feed has too the words are drawn again when they change.
  const live = blocks === undefined && liveClassOf(view.sight, mode) !== undefined;
  const proposals = mode !== 'base' && mode !== 'agreed' && mode !== 'reading';
  return (
    <div class={`provision kind-${kind} level-${Math.min(level, 4)}${provision.added === undefined ? '' : ' added'}`} id={provisionAnchor(id)} data-provision={id}>
      <Head visit={visit} view={view} provision={provision} href={href} />
      <div class="provision-words">
        <div class="provision-shown" data-live-blocks={live ? (href ?? '') : undefined}>
          <ProvisionWords {...drawn} {...own} kind={kind} level={level} blocks={printed} label={label} />
        </div>
        {proposals && <StructureNotes visit={visit} view={view} provision={provision} />}
        {proposals && view.names && <Beside visit={visit} view={view} stances={stancesBeside(provision)} />}
        {children}
      </div>
    </div>
  );
}

/** A heading of which nobody wants anything has nothing to say. */
function Head({ visit, view, provision, href }: Pick<ProvisionViewProps, 'visit' | 'view' | 'provision'> & { readonly href: string | undefined }): VNode | null {
  const { label, kind, status } = provision;
  if (label === '' && kind === 'heading' && status === 'clean') return null;
  const own = ofText(view.negotiation.text.language);
  const mark = <ProvisionStatusMark visit={visit} view={view} provision={provision} />;
  return (
    <p class="provision-head">
      {label !== '' && (href === undefined ? <span class="provision-label" {...own}>{label}</span> : <a class="provision-label" href={href} {...own}>{label}</a>)}
      {href === undefined || label !== '' ? <span data-live-status>{mark}</span> : <a href={href} data-live-status>{mark}</a>}
    </p>
  );
}

/** What parties say of the provision as a whole. */
function Beside({ visit, view, stances }: { readonly visit: Visit; readonly view: TextView; readonly stances: readonly StanceState[] }): VNode | null {
  if (stances.length === 0) return null;
  const said = [...Map.groupBy(stances.filter(({ verb }) => verb !== 'comment'), ({ verb }) => verb)];
  return (
    <ul class="provision-stances">
      {said.map(([verb, those]) => (
        <li key={verb}>
          {visit.words(`text.stance.${verb}`)}: {partyList(visit, view, [...new Set(those.map(({ holder }) => holder))])}
        </li>
      ))}
    </ul>
  );
}
