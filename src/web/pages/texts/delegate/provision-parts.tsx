import type { VNode } from 'preact';
import { changesBetween } from '../../../../process/text/compile/print/changes.ts';
import { tokenise } from '../../../../process/text/compile/tokens.ts';
import type { NegotiatedProvision } from '../../../../process/text/negotiation.ts';
import type { RevisionProvision, RevisionState } from '../../../../process/text/state.ts';
import { subjectKey } from '../../../../process/vocabulary/ids.ts';
import type { Names } from '../../../../store/work-plan/names.ts';
import { Fact } from '../../../parts/fact.tsx';
import { SubjectLink } from '../../../parts/sentence.tsx';
import { plainText } from '../../../parts/text.tsx';
import { partyList } from '../../../text/party-list.ts';
import { Runs } from '../../../text/runs.tsx';
import { labelOrWords } from '../../../text/structure-notes.tsx';
import { ofText } from '../../../text/text-language.ts';
import type { TextView } from '../../../text/text-view.ts';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';

interface PartProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly provision: NegotiatedProvision;
}

/** At which level it was agreed, pending whom, in which meeting. */
export function AgreementPart({ visit, view, provision: { state }, names }: PartProps & { readonly names: Names }): VNode | null {
  const { words } = visit;
  const agreement = state?.agreement;
  if (agreement === undefined) return null;
  return (
    <section aria-labelledby="agreement" class="agreement">
      <h2 id="agreement">{words('provision.agreement')}</h2>
      <dl class="facts">
        <Fact label={words('provision.agreement.level')}>{words(`text.status.${agreement.level}`)}</Fact>
        {agreement.pending.length > 0 && <Fact label={words('provision.agreement.pending')}>{view.names ? partyList(visit, view, agreement.pending) : words('text.pending.some', { count: agreement.pending.length })}</Fact>}
        {agreement.meeting !== undefined && <Fact label={words('provision.agreement.meeting')}><SubjectLink subject={subjectKey('event', agreement.meeting)} visit={visit} names={names} /></Fact>}
        <Fact label={words('provision.agreement.hash')}><code>{agreement.textHash}</code></Fact>
      </dl>
      <p>{words('provision.agreement.until')}</p>
    </section>
  );
}

/** Points that were decided, and what was dropped with each, struck through: nothing goes unseen. */
export function SettledPart({ visit, view, provision: { state } }: PartProps): VNode | null {
  const { words } = visit;
  const settlements = state?.settlements ?? [];
  if (settlements.length === 0) return null;
  const own = ofText(view.negotiation.text.language);
  return (
    <section aria-labelledby="settled">
      <h2 id="settled">{words('provision.settled')}</h2>
      <ol class="settlements">
        {settlements.map(({ at, words: settled, dropped }) => (
          <li key={at}>
            <p class="provision-text" {...own}>
              {settled === '' ? <em lang={visit.language}>{words('text.no-text')}</em> : <ins>{settled}</ins>}
              {dropped.filter((one) => one !== '').map((one) => <> <del key={one}>{one}</del></>)}
            </p>
            <p class="hint"><a href={linkTo(visit, 'entry', { position: String(at) })}>{words('record.entry', { position: String(at) })}</a></p>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function PackagesPart({ visit, view, provision: { id, packages } }: PartProps): VNode | null {
  const { words } = visit;
  if (packages.length === 0) return null;
  return (
    <section aria-labelledby="packages">
      <h2 id="packages">{words('provision.packages')}</h2>
      <ul>
        {packages.map((one) => (
          <li key={one.id}>
            <strong dir="auto">{one.title}</strong>:{' '}
            {one.provisions.filter((other) => other !== id).map((other) => (
              <><a key={other} href={linkTo(visit, 'provision', { id: other })}>{labelOrWords(view, other)}</a>{' '}</>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

export interface InRevision {
  readonly revision: RevisionState;
  readonly found: RevisionProvision;
}

/** The provision in every revision that has it, in the sequence in which they are given. */
export function throughRevisions(revisions: readonly RevisionState[], id: string): readonly InRevision[] {
  return revisions.flatMap((revision) => {
    const found = revision.provisions.find((one) => one.id === id);
    return found === undefined ? [] : [{ revision, found }];
  });
}

/** Its words and labels through the revisions, each as a change of the one before, with where it came from. */
export function RevisionsPart({ visit, view, all }: Pick<PartProps, 'visit' | 'view'> & { readonly all: readonly InRevision[] }): VNode | null {
  const { words, language } = visit;
  if (all.length === 0) return null;
  const own = ofText(view.negotiation.text.language);
  return (
    <section aria-labelledby="revisions">
      <h2 id="revisions">{words('provision.revisions')}</h2>
      <ol class="through-revisions">
        {all.map(({ revision, found }, at) => {
          const before = all[at - 1]?.found.words;
          const entry = revision.ledger.find(({ provision }) => provision === found.id);
          const from = entry?.from.filter((one) => one !== found.id) ?? [];
          return (
            <li key={revision.id}>
              <p class="revision-head">
                <a href={linkTo(visit, 'revision', { id: revision.id })}>{plainText(revision.name, language)}</a> <bdi class="provision-label">{found.label}</bdi>
                {entry !== undefined && <span class="mark">{words(`texts.approach.${entry.approach}`)}</span>}
                {from.map((one) => <><span key={one}>{words('provision.came-from')}</span> <a href={linkTo(visit, 'provision', { id: one })}>{one}</a>{' '}</>)}
              </p>
              {before === found.words ? <p class="soft">{words('provision.unchanged')}</p> : (
                <p class="provision-text" {...own}>
                  {before === undefined ? found.words : <Runs runs={changesBetween(tokenise(before), tokenise(found.words))} words={words} nameOf={view.nameOf} />}
                </p>
              )}
              {entry?.rationale !== undefined && <p class="hint" dir="auto">{entry.rationale}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
