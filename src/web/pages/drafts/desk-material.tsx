import type { VNode } from 'preact';
import type { Accounted } from '../../../process/synthesis/drafting/coverage.ts';
import { recommendationIn } from '../../../process/synthesis/drafting/say.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import type { Citable } from '../../../store/synthesis/list-citable.ts';
import { citableKinds } from '../../../store/synthesis/list-citable.ts';
import type { LoadedDraft } from '../../../store/synthesis/load-draft.ts';
import { Pager } from '../../parts/list.tsx';
import { Pick } from '../../parts/pick.tsx';
import { textField, textFields } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { inItsLanguage } from './asked-draft.ts';
import type { WhoseName } from './holder-names.ts';
import type { CitedThings } from './cited.ts';
import { itemsOnDesk } from './desk-query.ts';
import type { DeskQuery } from './desk-query.ts';
import { wordsField } from './find-evidence.ts';
import { ThingLink } from './thing-link.tsx';

interface MaterialProps {
  readonly visit: Visit;
  readonly loaded: LoadedDraft;
  readonly query: DeskQuery;
  readonly material: { readonly items: readonly Citable[]; readonly total: number };
  readonly fates: ReadonlyMap<SubjectKey, Accounted>;
  readonly cited: CitedThings;
  readonly whose: WhoseName;
  readonly typed: FormData | undefined;
}

/** The left side: everything that a sentence can rest on, found by words, kind and theme; chosen here, attached there. */
export function DeskMaterial(props: MaterialProps): VNode {
  const { visit, loaded, query, material, typed } = props;
  const { words } = visit;
  const chosen = new Set(typed === undefined ? [] : textFields(typed, 'item'));
  return (
    <section class="desk-material" aria-labelledby="material">
      <h2 id="material">{words('drafts.material')}</h2>
      <MaterialFilter visit={visit} loaded={loaded} query={query} />
      <p class="hint">
        {words('drafts.material.count', { count: material.total })} <span class="with-script">{words('drafts.material.keys')}</span>
      </p>
      <ul class="desk-items">
        {material.items.map((item) => (
          <Item key={item.of} {...props} item={item} chosen={chosen.has(item.of)} />
        ))}
      </ul>
      <Pager visit={visit} route={(asked) => linkTo(visit, 'draftDesk', { id: loaded.draft.id }, asked)} total={material.total} page={query.page} pageSize={itemsOnDesk} query={query.asked} />
    </section>
  );
}

function MaterialFilter({ visit, loaded, query }: Pick<MaterialProps, 'visit' | 'loaded' | 'query'>): VNode {
  const { words } = visit;
  const themes = new Map(loaded.sections.flatMap(({ section }) => (section.about === undefined ? [] : [[section.about, section.heading] as const])));
  return (
    <form class="desk-filter" action={linkTo(visit, 'draftDesk', { id: loaded.draft.id })} role="search" aria-label={words('drafts.material.search')}>
      {query.section !== undefined && <input type="hidden" name="section" value={query.section.id} />}
      <label class="words">
        <span>{words('drafts.material.search')}</span>
        <input type="search" name="q" value={query.words} maxLength={200} />
      </label>
      <Pick name="kind" label={words('drafts.material.kind')} any={words('drafts.material.all-kinds')} chosen={query.kind} options={citableKinds.map((kind) => ({ value: kind, label: words(`drafts.material.kind.${kind}`) }))} />
      <Pick name="theme" label={words('drafts.material.theme')} chosen={query.theme === '' ? 'all' : query.theme} options={[{ value: 'all', label: words('drafts.material.all-themes') }, ...[...themes].map(([value, label]) => ({ value, label }))]} />
      <label class="check">
        <input type="checkbox" name="unused" value="yes" checked={query.unused} /> {words('drafts.material.unused')}
      </label>
      <button type="submit" class="quiet">{words('drafts.material.find')}</button>
    </form>
  );
}

/** Kinds that have a text of which some words can be cited. */
const texts: ReadonlySet<Citable['kind']> = new Set(['input', 'card', 'intervention', 'document', 'report'] as const);
const longest = 320;

function Item({ visit, loaded, item, fates, cited, whose, chosen, typed }: MaterialProps & { readonly item: Citable; readonly chosen: boolean }): VNode {
  const { words } = visit;
  const counted = recommendationIn(loaded.material, item.of)?.quantified;
  const quoted = typed === undefined ? '' : textField(typed, wordsField(item.of));
  const text = item.text === '' ? (item.title ?? item.of) : item.text;
  const fate = fates.get(item.of);
  return (
    <li class="desk-item" data-item={item.of}>
      <label>
        <input type="checkbox" name="item" value={item.of} form="desk-form" checked={chosen} />
        <span class="handle" draggable aria-hidden="true" />
        <span class="item-words" {...inItsLanguage(item.language, visit)}>
          {item.text !== '' && item.title !== null && item.kind !== 'recommendation' && <strong>{item.title}. </strong>}
          {text.length > longest ? `${text.slice(0, longest)}…` : text}
        </span>
      </label>
      <p class="item-facts">
        <ThingLink visit={visit} of={item.of}>
          {words(`drafts.material.one.${item.kind}`)}
        </ThingLink>
        <Who visit={visit} item={item} cited={cited} whose={whose} />
        {counted !== undefined && counted.n + (counted.paired?.n ?? 0) > 0 && <span>{words('drafts.material.support', { support: counted.n, oppose: counted.paired?.n ?? 0, qualify: counted.qualified?.n ?? 0 })}</span>}
        {fate !== undefined && <span class={`fate fate-${fate.fate}`}>{words(`drafts.fate.${fate.fate}`)}</span>}
      </p>
      {texts.has(item.kind) && (
        <details class="exact" open={quoted !== ''}>
          <summary>{words('drafts.material.exact')}</summary>
          <textarea name={wordsField(item.of)} form="desk-form" rows={2} maxLength={4000} aria-label={words('drafts.material.exact.label')} value={quoted} {...inItsLanguage(item.language, visit)} />
        </details>
      )}
    </li>
  );
}

function Who({ visit, item, cited, whose }: Pick<MaterialProps, 'visit' | 'cited' | 'whose'> & { readonly item: Citable }): VNode | null {
  const from = item.source === null ? undefined : cited.get(item.source);
  if (item.holder !== null) return <span>{whose(item)}</span>;
  return from === undefined ? null : <span {...inItsLanguage(from.language, visit)}>{from.label}</span>;
}
