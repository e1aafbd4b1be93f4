import type { ProcessCommand } from '../../../../process/commands.ts';
import type { NegotiatedProvision } from '../../../../process/text/negotiation.ts';
import { agreementLevels, approaches, provisionKinds } from '../../../../process/text/state.ts';
import { subjectKey } from '../../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../../process/vocabulary/refusal.ts';
import { performAct, textField, textFields, toDone } from '../../../take-form.ts';
import type { SentForm } from '../../../take-form.ts';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';
import { seenOf, standingOn } from './load-chair.ts';
import type { ChairsDesk } from './load-chair.ts';

interface Wish {
  readonly commands: readonly ProcessCommand[];
  /** Which provision lies on the desk then. */
  readonly at?: string;
  readonly about?: SubjectKey;
}

/** Carries out one form of the chair's desk and comes back to it. */
export async function takeChair(visit: Visit, desk: ChairsDesk, sent: SentForm): Promise<Response | Refusal> {
  const wish = wishOf(desk, sent);
  if (isRefusal(wish)) return wish;
  const done = await performAct(visit, { sent: { ...sent, seenVersion: undefined }, commands: wish.commands, ...(wish.about !== undefined && { about: wish.about }) });
  if (isRefusal(done)) return done;
  return toDone(linkTo(visit, 'textChair', { id: desk.view.negotiation.text.id }, { at: wish.at ?? desk.provision.id }), done.position);
}

function wishOf(desk: ChairsDesk, sent: SentForm): Wish | Refusal {
  const { fields } = sent;
  const { text, revision } = desk.view.negotiation;
  const [act = '', target = ''] = sent.act.split(' ');
  switch (act) {
    case 'begin-reading':
    case 'end-reading':
      return { commands: [{ name: act, data: { text: text.id } }], about: subjectKey('text', text.id) };
    case 'call':
      return call(desk, target);
    case 'agree-text': {
      const meeting = meetingOf(fields);
      return { commands: [{ name: 'agree-text', data: { text: text.id, revision: revision.id, provisions: revision.provisions.map(({ id }) => id), ...meeting } }] };
    }
    case 'agree-many':
      return agreeMany(desk, fields);
    case 'tie':
      return { commands: [{ name: 'tie-package', data: { package: idFrom(sent, text.id, 'package'), text: text.id, title: textField(fields, 'title'), provisions: [...textFields(fields, 'provision')] } }] };
    case 'untie':
      return { commands: [{ name: 'untie-package', data: { package: target } }] };
    case 'validate':
    case 'drop': {
      const note = textField(fields, 'note');
      return { commands: [{ name: act === 'drop' ? 'drop-consolidation' : 'validate-consolidation', data: { consolidation: target, ...(note !== '' && { note }) } }] };
    }
    default:
      return ofProvision(desk, sent);
  }
}

function call({ view }: ChairsDesk, target: string): Wish | Refusal {
  const { text, revision } = view.negotiation;
  const found = view.compiled.provisions.find(({ id }) => id === target);
  if (found === undefined) return refuse('provision-gone', 'TX-21', { label: '' });
  return { at: found.id, commands: [{ name: 'call-paragraph', data: { text: text.id, revision: revision.id, provision: found.id, label: found.label } }] };
}

/** What is decided of the provision on the desk. The form brings what was seen: something else stands there, nothing is decided. */
function ofProvision(desk: ChairsDesk, sent: SentForm): Wish | Refusal {
  const { fields } = sent;
  const { view: { compiled } } = desk;
  const provision = compiled.provisions.find(({ id }) => id === textField(fields, 'provision'));
  if (provision === undefined) return refuse('provision-gone', 'TX-23', { label: '' });
  if (sent.act === 'draft') return draft(desk, provision, sent);
  if (textField(fields, 'seen') !== seenOf(provision)) return refuse('changed-since', 'TX-24');
  const command = decide(aboutOf(desk, provision), provision, sent);
  return command === undefined ? refuse('nothing-changes', 'TX-24') : { at: provision.id, commands: [command] };
}

function aboutOf({ view: { negotiation: { text, revision } } }: ChairsDesk, { id, label }: NegotiatedProvision) {
  return { provision: id, text: text.id, revision: revision.id, label };
}

function decide(about: ReturnType<typeof aboutOf>, provision: NegotiatedProvision, { act, fields }: SentForm): ProcessCommand | undefined {
  const amendments = standingOn(provision).map(({ id }) => id);
  const [name = '', point = '', alternative = ''] = act.split(' ');
  const reason = textField(fields, 'reason');
  switch (name) {
    case 'settle':
      return { name: 'resolve-point', data: { ...about, point, alternative, amendments, ...(reason !== '' && { reason }) } };
    case 'agree':
      return { name: 'agree-provision', data: { ...about, level: levelOf(fields), pending: [...new Set(textFields(fields, 'pending'))], amendments, ...meetingOf(fields) } };
    case 'agree-span':
      return { name: 'agree-span', data: { ...about, start: Number(textField(fields, 'start')), end: Number(textField(fields, 'end')) + 1, amendments, ...meetingOf(fields) } };
    case 'reopen':
      return { name: 'reopen-provision', data: { ...about, what: textField(fields, 'what') === 'points' ? 'points' : 'agreement', consent: textField(fields, 'consent'), ...meetingOf(fields) } };
    default:
      return undefined;
  }
}

function levelOf(fields: FormData) {
  return agreementLevels.find((level) => level === textField(fields, 'level')) ?? 'informals';
}

function meetingOf(fields: FormData): { readonly meeting?: string } {
  const meeting = textField(fields, 'meeting');
  return meeting === '' ? {} : { meeting };
}

/** Several clean paragraphs at once, all or none. Each box brings what was seen of its paragraph. */
function agreeMany(desk: ChairsDesk, fields: FormData): Wish | Refusal {
  const commands: ProcessCommand[] = [];
  for (const box of textFields(fields, 'clean')) {
    const [id, seen] = box.split(' ');
    const provision = desk.view.compiled.provisions.find((one) => one.id === id);
    if (provision === undefined || seenOf(provision) !== seen) return refuse('changed-since', 'TX-24');
    commands.push({ name: 'agree-provision', data: { ...aboutOf(desk, provision), level: levelOf(fields), pending: [], amendments: standingOn(provision).map((one) => one.id), ...meetingOf(fields) } });
  }
  return commands.length === 0 ? refuse('nothing-changes', 'TX-26') : { commands };
}

/** The chair's words for the next revision: of this provision, of a new one behind it, or of none where it is dropped. */
function draft({ view }: ChairsDesk, provision: NegotiatedProvision, sent: SentForm): Wish {
  const { fields } = sent;
  const { text, revision } = view.negotiation;
  const approach = approaches.find((one) => one === textField(fields, 'approach')) ?? 'reworded';
  const isNew = approach === 'added' || approach === 'split';
  const also = textFields(fields, 'from');
  const behind = textField(fields, 'after');
  const after = behind === '' ? (isNew ? provision.id : undefined) : behind;
  return {
    at: provision.id,
    commands: [{
      name: 'draft-consolidation',
      data: {
        consolidation: idFrom(sent, text.id, 'words'), text: text.id, revision: revision.id,
        provision: isNew ? idFrom(sent, provision.id, 'part') : provision.id,
        from: approach === 'added' ? [...also] : [...new Set([provision.id, ...also])],
        provisionKind: provisionKinds.find((kind) => kind === textField(fields, 'kind')) ?? provision.kind,
        ...(after !== undefined && { after }),
        words: approach === 'dropped' ? '' : textField(fields, 'words'),
        merges: [...textFields(fields, 'merges')],
        approach,
        rationale: textField(fields, 'rationale'),
      },
    }],
  };
}

/** The same for the same form: sent twice, it is one thing. */
function idFrom({ commandId }: SentForm, of: string, what: string): string {
  return `${of.slice(0, 50).replace(/-+$/u, '')}-${what}-${commandId.replaceAll('-', '').slice(0, 12)}`;
}
