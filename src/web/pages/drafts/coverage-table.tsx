import type { VNode } from 'preact';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import type { LoadedDraft } from '../../../store/synthesis/load-draft.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { inItsLanguage, sentenceAnchor, sentencesOf } from './asked-draft.ts';
import type { WhoseName } from './holder-names.ts';
import type { AccountLine } from './load-fates.ts';
import { ThingLink } from './thing-link.tsx';

interface TableProps {
  readonly visit: Visit;
  readonly lines: readonly AccountLine[];
  readonly loaded: LoadedDraft;
  /** May set aside. */
  readonly able: boolean;
  readonly here: string;
  readonly chosen: readonly string[];
  readonly reason: string;
  readonly whose: WhoseName;
}

/** The account line by line; what is open, or brought forward by nobody, is chosen here and set aside with a reason. */
export function CoverageTable(props: TableProps): VNode {
  const { visit, lines, loaded, able, here, reason } = props;
  const { words } = visit;
  const texts = new Map<string, string>(sentencesOf(loaded).map(({ state }) => [`sentence:${state.id}`, state.text]));
  const settable = able && lines.some(isSettable);
  return (
    <form method="post" action={here} noValidate>
      <input type="hidden" name="command-id" value={crypto.randomUUID()} />
      <table class="register account">
        <caption class="visually-hidden">{words('drafts.view.draftCoverage')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('drafts.coverage.what')}</th>
            <th scope="col">{words('drafts.coverage.by')}</th>
            <th scope="col">{words('drafts.coverage.fate')}</th>
            <th scope="col">{words('drafts.coverage.through')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.of} {...props} line={line} texts={texts} />
          ))}
        </tbody>
      </table>
      {settable && (
        <div class="set-aside">
          <label>
            <span>{words('drafts.set-aside.reason')}</span>
            <textarea name="reason" rows={2} maxLength={4000} value={reason} />
          </label>
          <button type="submit" name="act" value="set-aside">
            {words('drafts.set-aside.do')}
          </button>
        </div>
      )}
    </form>
  );
}

function isSettable({ fate }: AccountLine): boolean {
  return fate === 'open' || fate === 'not-brought-forward' || fate === 'grouped';
}

const longest = 260;

function Line({ visit, line, loaded, able, chosen, texts, whose }: TableProps & { readonly line: AccountLine; readonly texts: ReadonlyMap<string, string> }): VNode {
  const { words } = visit;
  const { of, thing, fate, through, reason } = line;
  const text = thing.title === '' ? of : thing.title;
  return (
    <tr>
      <td class="what">
        {able && isSettable(line) && <input type="checkbox" name="item" value={of} checked={chosen.includes(of)} aria-label={words('drafts.set-aside.choose', { what: text.slice(0, 80) })} />}{' '}
        <ThingLink visit={visit} of={of} language={thing.language}>
          {text.length > longest ? `${text.slice(0, longest)}…` : text}
        </ThingLink>{' '}
        <span class="soft">{words(`drafts.submitted.one.${thing.kind}`)}</span>
      </td>
      <td>{whose(thing)}</td>
      <td>
        <span class={`fate fate-${fate}`}>{words(`drafts.fate.${fate}`)}</span>
      </td>
      <td>
        {reason !== undefined && <span>{reason} </span>}
        {fate === 'set-aside' && able && (
          <button type="submit" class="quiet small" name="act" value={`take-up ${of}`}>
            {words('drafts.set-aside.again')}
          </button>
        )}
        <Through visit={visit} loaded={loaded} through={through} texts={texts} />
      </td>
    </tr>
  );
}

/** So many sentences are named; of more, the number. */
const named = 3;

function Through({ visit, loaded, through, texts }: { readonly visit: Visit; readonly loaded: LoadedDraft; readonly through: readonly SubjectKey[]; readonly texts: ReadonlyMap<string, string> }): VNode {
  return (
    <>
      {through.slice(0, named).map((key) => {
        const text = texts.get(key);
        return (
          <span key={key} class="through">
            {text === undefined ? (
              <ThingLink visit={visit} of={key}>
                {visit.words('drafts.coverage.recommendation')}
              </ThingLink>
            ) : (
              <a href={`${linkTo(visit, 'draft', { id: loaded.draft.id })}#${sentenceAnchor(key.slice('sentence:'.length))}`} {...inItsLanguage(loaded.draft.language, visit)}>
                {text.length > 90 ? `${text.slice(0, 90)}…` : text}
              </a>
            )}
          </span>
        );
      })}
      {through.length > named && <span class="soft">{visit.words('drafts.evidence.more', { count: through.length - named })}</span>}
    </>
  );
}
