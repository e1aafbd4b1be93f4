import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import { citeChain } from '../../../store/chain/cite-chain.ts';
import { saidOfAmendments } from '../../../store/chain/said-of.ts';
import type { SaidOfAmendment } from '../../../store/chain/said-of.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { Moment } from '../../parts/date.tsx';
import { plainText } from '../../parts/text.tsx';
import { processTitle } from '../../process-title.ts';
import { isolated } from '../../synthesis/isolated.ts';
import { sentForm } from '../../take-form.ts';
import { ofText } from '../../text/text-language.ts';
import { textTrail } from '../../text/text-views.tsx';
import { provisionAnchor } from '../../text/provision-view.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { missingPage } from '../things/missing-page.ts';
import { CitationPart } from './chain-citation.tsx';
import { provisionChainFiles } from './chain-files.ts';
import { loadItems } from './chain-items.ts';
import type { ChainItems } from './chain-items.ts';
import { Item, listed, names, Stages } from './chain-parts.tsx';
import { byStage } from './chain-stages.ts';
import { GroundsPart } from './grounds-part.tsx';
import { loadGrounds } from './load-grounds.ts';
import { loadProvisionChain } from './load-provision-chain.ts';
import type { ProvisionChain } from './load-provision-chain.ts';
import { takeGround } from './take-ground.ts';

/** One provision: what it came of and what came of it, through every act that says so. */
export async function provisionChainPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words, language } = visit;
  const found = await loadProvisionChain(visit);
  const text = found === undefined ? undefined : await loadState(pool, process, position, 'text', found.revision.text);
  if (found === undefined || text === undefined) return missingPage(visit);
  const sent = sentForm(visit);
  const answer = sent === undefined ? undefined : await takeGround(visit, found, sent);
  if (answer instanceof Response) return answer;
  const { provision, chain, byCode, above } = found;
  const before = byStage(chain.back.reached.keys(), ['provision', 'document']);
  const after = byStage(chain.forth.reached.keys(), ['provision', 'document']);
  const own = subjectKey('provision', provision.id);
  const likeness = byCode.ids.map((id) => subjectKey('recommendation', id)).filter((key) => !chain.back.reached.has(key));
  const grounds = may(visit.actor, 'state-ground') && visit.asOf === undefined ? await loadGrounds(visit, found) : undefined;
  const [items, said, citation] = await Promise.all([
    loadItems(visit, found.scene, [own, ...listed(before), ...listed(after), ...likeness, ...above.map(({ id }) => subjectKey('provision', id)), ...(found.first === undefined ? [] : [found.first.key]), ...(grounds?.named ?? [])]),
    saidOfAmendments(found.scene, listed(before).flatMap((key) => (key.startsWith('amendment:') ? [key.slice('amendment:'.length)] : []))),
    citeChain(pool, process, [...chain.back.edges, ...chain.forth.edges]),
  ]);
  const label = provision.label === '' ? items.of(own).text : provision.label;
  const title = chainTitle(visit, found, label);
  const files = provisionChainFiles(visit, provision.id);
  const whole = files[2]?.href ?? '';
  const body = (
    <article class="thing chain-page">
      <h1>{title}</h1>
      {isRefusal(answer) && <RefusalBanner visit={visit} refusal={answer} />}
      <blockquote class="chain-words" {...ofText(text.language)}>{items.of(own).text}</blockquote>
      <p class="ways">
        <a href={linkTo(visit, 'provision', { id: provision.id })}>{words('chain.to-provision')}</a>{' '}
        <a href={`${linkTo(visit, 'textOrigins', { id: text.id })}#${provisionAnchor(provision.id)}`}>{words('chain.to-origins')}</a>{' '}
        {above.map(({ id }) => <><a key={id} href={linkTo(visit, 'provisionChain', { id })}>{words('chain.above', { label: isolated({ text: items.of(subjectKey('provision', id)).text, language: text.language }, language) })}</a>{' '}</>)}
      </p>
      <First visit={visit} found={found} items={items} />
      <div class="chain-sides">
        <section aria-labelledby="before">
          <h2 id="before">{words('chain.before')}</h2>
          {before.length === 0 ? <p class="soft">{words('chain.before.none')}</p> : <Stages visit={visit} stages={before} items={items} whole={whole} cut={chain.cut} more={(key) => <SaidOf visit={visit} said={said} amendment={key} items={items} />} />}
          {likeness.length > 0 && <ByCode visit={visit} found={found} keys={likeness} items={items} />}
          {!found.scene.seen.has(text.id) && <p class="hint">{words('chain.withheld')}</p>}
        </section>
        <section aria-labelledby="after">
          <h2 id="after">{words('chain.after')}</h2>
          {after.length === 0 ? <p class="soft">{words('chain.after.none')}</p> : <Stages visit={visit} stages={after} items={items} whole={whole} cut={chain.cut} />}
        </section>
      </div>
      {grounds !== undefined && <GroundsPart visit={visit} provision={provision.id} grounds={grounds} items={items} typed={isRefusal(answer) ? visit.form : undefined} />}
      <CitationPart visit={visit} title={title} process={await processTitle(pool, process, position)} citation={citation} files={files} />
    </article>
  );
  return { title: `${title} · ${plainText(text.title, language)}`, sheet: 'follow-up.css', wide: true, trail: [...textTrail(visit, text.id, plainText(text.title, language)), { label, href: linkTo(visit, 'provision', { id: provision.id }) }], body, ...(isRefusal(answer) && { status: 422 as const }) };
}

/** Paragraphs are called so, and a point by the paragraph above it: `(a)` alone is of many. */
function chainTitle({ words }: Visit, { provision, above }: ProvisionChain, label: string): string {
  const own = label.replace(/\.$/u, '');
  if (provision.label === '' || !['paragraph', 'point', 'subpoint', 'operative'].includes(provision.kind)) return words('chain.of-provision', { label: own });
  const higher = own.startsWith('(') ? above.find(({ label: its }) => its !== '' && !its.startsWith('('))?.label.replace(/\.$/u, '') : undefined;
  return words('chain.of-paragraph', { label: higher === undefined ? own : `${higher} ${own}` });
}

/** Who asked first, of all inputs and interventions that acts lead back to. */
function First({ visit, found: { first }, items }: { readonly visit: Visit; readonly found: ProvisionChain; readonly items: ChainItems }): VNode {
  const { words, language } = visit;
  if (first === undefined) return <p class="lead">{words('chain.first.none')}</p>;
  const { href, text, language: lang } = items.of(first.key);
  return (
    <p class="lead">
      {words('chain.first', { who: items.nameOf(first.group ?? first.holder) })} <Moment at={first.at} language={language} />: <a {...(href !== undefined && { href })} lang={lang}><bdi>{text}</bdi></a>
    </p>
  );
}

const sides = ['support', 'oppose', 'reserve', 'can-live-with', 'retain'] as const;

/** Who supported an amendment and who did not. */
function SaidOf({ visit, said, amendment, items }: { readonly visit: Visit; readonly said: readonly SaidOfAmendment[]; readonly amendment: SubjectKey; readonly items: ChainItems }): VNode | null {
  const own = said.filter((one) => amendment === `amendment:${one.amendment}`);
  if (own.length === 0) return null;
  return (
    <ul class="chain-said">
      {sides.map((verb) => {
        const who = own.filter((one) => one.verb === verb).map(({ holder }) => holder);
        return who.length === 0 ? null : <li key={verb}>{visit.words(`chain.said.${verb}`, { who: names(visit, who, items.nameOf) })}</li>;
      })}
    </ul>
  );
}

/** CH-5: recommendations with the same code, apart from what acts link and drawn dashed. */
function ByCode({ visit, found: { byCode }, keys, items }: { readonly visit: Visit; readonly found: ProvisionChain; readonly keys: readonly SubjectKey[]; readonly items: ChainItems }): VNode {
  const { words } = visit;
  return (
    <section class="chain-likeness" aria-labelledby="by-code">
      <h3 id="by-code">{words('chain.by-code')} <span class="count">{words('chain.count', { count: byCode.count })}</span></h3>
      <p class="hint">{words('chain.by-code.why')}</p>
      <ul class="chain-things">{keys.map((key) => <li key={key}><Item visit={visit} item={items.of(key)} nameOf={items.nameOf} /></li>)}</ul>
      <p><a href={linkTo(visit, 'recommendations', {}, { code: byCode.codes[0] ?? '' })}>{words('chain.by-code.all')}</a></p>
    </section>
  );
}
