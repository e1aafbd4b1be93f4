import type { ComponentChildren, VNode } from 'preact';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { dayText, Moment } from '../../parts/date.tsx';
import { parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { isInstant } from '../../../process/vocabulary/instant.ts';
import { nameList } from '../../text/name-list.ts';
import type { Visit } from '../../visit.ts';
import type { ChainItem, ChainItems } from './chain-items.ts';
import { mostListed } from './chain-stages.ts';
import type { KindFound, StageFound } from './chain-stages.ts';

interface StagesProps {
  readonly visit: Visit;
  readonly stages: readonly StageFound[];
  readonly items: ChainItems;
  /** Where everything is, for lists that are cut. */
  readonly whole: string;
  /** Somewhere there were more links than are followed: a number is then the least. */
  readonly cut: boolean;
  /** What else is to be said of a thing. */
  readonly more?: (key: SubjectKey) => ComponentChildren;
}

/** The stages of a chain, one under the other along a line. */
export function Stages(props: StagesProps): VNode {
  const { visit, stages } = props;
  return (
    <ol class="chain">
      {stages.map(({ stage, kinds }) => (
        <li key={stage} class={`chain-stage chain-${stage}`}>
          <h3>{visit.words(`chain.stage.${stage}`)}</h3>
          {kinds.map((kind) => <Kind key={kind.kind} {...props} found={kind} />)}
        </li>
      ))}
    </ol>
  );
}

function Kind({ visit, found: { kind, keys }, items, whole, cut, more }: StagesProps & { readonly found: KindFound }): VNode {
  const { words } = visit;
  const rest = keys.length - mostListed;
  return (
    <>
      <h4>{words(`search.group.${kind}`)} <span class="count">{words(cut ? 'chain.count.least' : 'chain.count', { count: keys.length })}</span></h4>
      <ul class="chain-things">
        {keys.slice(0, mostListed).map((key) => (
          <li key={key}>
            <Item visit={visit} item={items.of(key)} nameOf={items.nameOf} />
            {more?.(key)}
          </li>
        ))}
        {rest > 0 && <li><a href={whole}>{words('chain.rest', { count: rest })}</a></li>}
      </ul>
    </>
  );
}

/** So many names are said; of more it is said how many. */
const mostNames = 5;

/** A thing in a line: its words, in whose name, when, how far. */
export function Item({ visit, item: { text, language, href, who, day, mark }, nameOf }: { readonly visit: Visit; readonly item: ChainItem; readonly nameOf: (party: string) => string }): VNode {
  return (
    <>
      {href === undefined ? <bdi lang={language}>{text}</bdi> : <a href={href} lang={language}><bdi>{text}</bdi></a>}
      {(who.length > 0 || day !== undefined || mark !== undefined) && (
        <span class="chain-facts">
          {who.length > 0 && <span>{names(visit, who, nameOf)}</span>}
          {day !== undefined && <Day day={day} visit={visit} />}
          {mark !== undefined && <span class="mark">{mark}</span>}
        </span>
      )}
    </>
  );
}

export function names({ language, words }: Visit, who: readonly string[], nameOf: (party: string) => string): string {
  const said = nameList(language, who.slice(0, mostNames).map(nameOf));
  return who.length > mostNames ? words('chain.and-others', { who: said, count: who.length - mostNames }) : said;
}

function Day({ day, visit: { language } }: { readonly day: string; readonly visit: Visit }): VNode {
  const known = parseIsoDay(day);
  if (known !== undefined) return <time dateTime={day}>{dayText(known, language)}</time>;
  return isInstant(day) ? <Moment at={day} language={language} /> : <span>{day}</span>;
}

/** What a page lists of some stages. */
export function listed(stages: readonly StageFound[]): readonly SubjectKey[] {
  return stages.flatMap(({ kinds }) => kinds.flatMap(({ keys }) => keys.slice(0, mostListed)));
}
