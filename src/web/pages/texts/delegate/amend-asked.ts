import { amendmentTypes, provisionKinds } from '../../../../process/text/state.ts';
import type { AmendmentState, AmendmentType, ProvisionKind } from '../../../../process/text/state.ts';
import { readingOfParty } from '../../../../process/text/compile/project.ts';
import { textOf } from '../../../../process/text/compile/tokens.ts';
import type { NegotiatedProvision } from '../../../../process/text/negotiation.ts';
import type { SubjectKey } from '../../../../process/vocabulary/ids.ts';
import { parseSubjectKey, subjectKey } from '../../../../process/vocabulary/ids.ts';
import { loadState } from '../../../../store/work-plan/load-states.ts';
import { provisionOf } from '../../../text/text-view.ts';
import type { TextView } from '../../../text/text-view.ts';
import { textField, textFields } from '../../../take-form.ts';
import type { Visit } from '../../../visit.ts';
import { addingOf } from './ground-of.ts';
import type { Speaker } from './speaker.ts';

/** What somebody sets out to propose: of which type, and of which provision. */
export interface Asked {
  readonly type: AmendmentType;
  /** Of an addition: behind which it is to stand; '': at the beginning. */
  readonly provision: string;
  readonly amends?: string;
}

/** What stands in the fields. */
export interface Typed {
  readonly words: string;
  readonly parties: readonly string[];
  readonly reason: string;
  readonly restsOn: readonly SubjectKey[];
  /** Tokens of the base before which it is cut. */
  readonly cuts: readonly number[];
  /** Behind which it is moved; '': to the beginning. */
  readonly after: string;
  readonly kind: ProvisionKind;
  /** Words by which something to rest on is looked for. */
  readonly find: string;
}

export function askedIn(visit: Visit): Asked {
  const field = (name: string) => (visit.form === undefined ? (visit.url.searchParams.get(name) ?? '') : textField(visit.form, name));
  const amends = field('amends');
  return { type: amendmentTypes.find((type) => type === field('type')) ?? 'MOD', provision: field('provision'), ...(amends !== '' && { amends }) };
}

/** What was sent. */
export function typedIn(form: FormData): Typed {
  const words = form.get('words');
  return {
    words: typeof words === 'string' ? words.replaceAll('\r\n', '\n') : '',
    parties: [...new Set(textFields(form, 'party'))],
    reason: textField(form, 'reason'),
    restsOn: [...new Set([...textFields(form, 'rests-on'), ...textFields(form, 'rests-on-id')])].flatMap(keyFrom),
    cuts: textFields(form, 'cut').map(Number).filter((cut) => Number.isInteger(cut) && cut > 0).toSorted((a, b) => a - b),
    after: textField(form, 'after'),
    kind: provisionKinds.find((kind) => kind === textField(form, 'kind')) ?? 'paragraph',
    find: textField(form, 'find'),
  };
}

function keyFrom(text: string): readonly SubjectKey[] {
  const parsed = parseSubjectKey(text);
  return parsed === undefined ? [] : [subjectKey(parsed.kind, parsed.id)];
}

/** What the form begins with: an amendment that is tabled anew or amended, the words of a party that was named, the speaker's own, or the base. */
export async function typedToBegin(visit: Visit, view: TextView, asked: Asked, speaker: Speaker): Promise<Typed> {
  const { store: { pool }, process, position, url } = visit;
  const from = url.searchParams.get('from') ?? '';
  const again = from === '' ? undefined : await loadState(pool, process, position, 'amendment', from);
  const own = again?.text === view.negotiation.text.id ? again : undefined;
  const found = provisionOf(view, asked.provision);
  return {
    words: own?.words ?? wordsToBegin(asked, found, from === '' ? (speaker.self ?? 'base') : from),
    parties: own === undefined ? (speaker.self === undefined ? [] : [speaker.self]) : own.proponents.filter((party) => speaker.self === undefined || party === speaker.self || speaker.groups.some(({ id }) => id === party)),
    reason: own?.reason ?? '',
    restsOn: own?.restsOn ?? [],
    cuts: [],
    after: own?.after ?? '',
    kind: own?.provisionKind ?? kindToBegin(found),
    find: '',
  };
}

function wordsToBegin({ type, amends }: Asked, found: NegotiatedProvision | undefined, party: string): string {
  if (found === undefined || type === 'ADD') return '';
  const amended = found.amendments.find(({ id }) => id === amends);
  if (amended?.words !== undefined && amended.amendmentType !== 'ADD') return amended.words;
  const { base, compilation } = found;
  return textOf(compilation.parties.includes(party) ? readingOfParty(compilation, party) : base);
}

/** Something new is of the kind of what it stands behind; behind a heading it is a paragraph. */
function kindToBegin(found: NegotiatedProvision | undefined): ProvisionKind {
  return found === undefined || found.kind === 'heading' || found.kind === 'objective' || found.kind === 'article' ? 'paragraph' : found.kind;
}

/** The amendment through which a provision is amended: the one that was named, or of an added provision the one that adds it. */
export function amendsOf({ amends }: Asked, provision: NegotiatedProvision | undefined): AmendmentState | undefined {
  if (provision === undefined) return undefined;
  return provision.amendments.find(({ id }) => id === amends) ?? (provision.added === undefined ? undefined : addingOf(provision));
}
