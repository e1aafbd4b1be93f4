import type { ProcessCommand } from '../../../process/commands.ts';
import { explanationForms, majorities, decisionMethods, voteValues } from '../../../process/adoption/state.ts';
import { languages } from '../../../process/vocabulary/language.ts';
import type { Language } from '../../../process/vocabulary/language.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { momentShown } from '../../../process/vocabulary/midnight.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { performAct, textField, textFields, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { rollValues } from './decision-words.ts';
import type { DecisionView } from './load-decision.ts';
import { votesOf } from './read-roll-call.ts';

/** Whatever a form of a decision asks; answers with the way back or with why not. */
export async function answerDecision(visit: Visit, sent: SentForm, view: DecisionView, back: 'decision' | 'decisionVote'): Promise<Response | Refusal> {
  const command = commandOf(visit, sent, view);
  if (isRefusal(command)) return command;
  const about = subjectKey('decision', view.decision.id);
  // Votes are cast by many at once; whose form is older than another's vote is not late for that.
  const free = ['cast', 'explain', 'roll', 'break', 'object'].includes(sent.act);
  const done = await performAct(visit, { sent: free ? { ...sent, seenVersion: undefined } : sent, commands: [command], about });
  return isRefusal(done) ? done : toDone(linkTo(visit, back, { id: view.decision.id }), done.position);
}

function commandOf(visit: Visit, sent: SentForm, view: DecisionView): ProcessCommand | Refusal {
  const { decision: { id } } = view;
  const text = (name: string) => textField(sent.fields, name);
  const on = text('on') === '' ? {} : { on: text('on') };
  switch (sent.act) {
    case 'open':
      return { name: 'open-vote', data: { decision: id } };
    case 'close':
      return closing(visit, sent, id);
    case 'adopt':
      return { name: 'adopt-decision', data: { decision: id, ...on, ...(number(text('present')) !== undefined && { present: number(text('present')) ?? 0 }) } };
    case 'method': {
      const method = decisionMethods.find((one) => one === text('method'));
      const majority = method === 'recorded-vote' ? majorities.find((one) => one === text('majority')) : undefined;
      return method === undefined ? unread(visit, 'adoption.how') : { name: 'change-decision-method', data: { decision: id, method, ...(majority !== undefined && { majority }) } };
    }
    case 'withdraw':
      return { name: 'withdraw-decision', data: { decision: id, ...(text('reason') !== '' && { reason: text('reason') }) } };
    case 'note':
      return { name: 'note-decision', data: { decision: id, note: { [visit.language]: text('note') } } };
    case 'symbol':
      return { name: 'give-symbol', data: { decision: id, symbol: text('symbol'), ...(text('document') !== '' && { document: text('document') }), authentic: languages.filter((one) => textFields(sent.fields, 'authentic').includes(one)) } };
    case 'lift':
      return { name: 'lift-objection', data: { decision: id, state: stateOf(visit, sent) } };
    case 'object':
      return { name: 'object-to-consensus', data: { decision: id, state: stateOf(visit, sent), reason: text('reason') } };
    case 'explain':
      return explaining(visit, sent, view);
    default:
      return silenceOrVote(visit, sent, id);
  }
}

function silenceOrVote(visit: Visit, sent: SentForm, id: string): ProcessCommand | Refusal {
  const text = (name: string) => textField(sent.fields, name);
  switch (sent.act) {
    case 'silence':
    case 'extend': {
      const endsAt = momentShown(text('ends'), text('zone'));
      if (endsAt === undefined) return unread(visit, 'adoption.silence.ends');
      return { name: sent.act === 'silence' ? 'begin-decision-silence' : 'extend-decision-silence', data: { decision: id, endsAt, timeZone: text('zone') } };
    }
    case 'passed':
      return { name: 'note-decision-silence', data: { decision: id } };
    case 'break':
      return { name: 'break-decision-silence', data: { decision: id, state: stateOf(visit, sent), reason: text('reason') } };
    case 'cast': {
      const vote = voteValues.find((one) => one === text('vote'));
      return vote === undefined ? unread(visit, 'adoption.vote') : { name: 'cast-vote', data: { decision: id, state: stateOf(visit, sent), vote } };
    }
    case 'correct': {
      const vote = rollValues.find((one) => one === text('vote'));
      const because = text('because') === 'recording-error' ? 'recording-error' : 'intended';
      return vote === undefined ? unread(visit, 'adoption.vote') : { name: 'correct-vote', data: { decision: id, state: stateOf(visit, sent), vote, because } };
    }
    case 'roll': {
      const votes = votesOf(text('roll'));
      return isRefusal(votes) ? votes : { name: 'record-roll-call', data: { decision: id, votes: [...votes] } };
    }
    default:
      return refuse('bad-input', 'WP-7', { field: 'act', problem: '' });
  }
}

/** A delegation acts in its own name whatever the form says; the desk names the State. */
function stateOf({ actor }: Visit, { fields }: SentForm): string {
  return actor.standing === 'delegation' ? (actor.of ?? '') : textField(fields, 'state');
}

function unread({ words }: Visit, field: 'adoption.how' | 'adoption.vote' | 'adoption.silence.ends' | 'adoption.totals'): Refusal {
  return refuse('bad-input', 'WP-7', { field: words(field), problem: '' });
}

function number(text: string): number | undefined {
  return /^\d{1,4}$/u.test(text) ? Number(text) : undefined;
}

/** The totals that a source gives, all of them or none. */
function closing(visit: Visit, sent: SentForm, decision: string): ProcessCommand | Refusal {
  const text = (name: string) => textField(sent.fields, name);
  const on = text('on') === '' ? {} : { on: text('on') };
  const written = ['yes', 'no', 'abstain', 'notVoting'].map(text);
  if (written.every((one) => one === '')) return { name: 'close-vote', data: { decision, ...on } };
  const [yes, no, abstain, notVoting] = written.map(number);
  if (yes === undefined || no === undefined || abstain === undefined) return unread(visit, 'adoption.totals');
  return { name: 'close-vote', data: { decision, ...on, announced: { yes, no, abstain, ...(notVoting !== undefined && { notVoting }) } } };
}

function explaining(visit: Visit, sent: SentForm, { decision }: DecisionView): ProcessCommand | Refusal {
  const text = (name: string) => textField(sent.fields, name);
  const form = explanationForms.find((one) => one === text('form'));
  if (form === undefined) return refuse('bad-input', 'WP-7', { field: visit.words('adoption.explanation.form'), problem: '' });
  const language: Language = languages.find((one) => one === text('language')) ?? visit.language;
  const group = text('holder');
  const holder = visit.actor.standing === 'delegation' && group === '' ? (visit.actor.of ?? '') : group;
  const provisions = [...textFields(sent.fields, 'provision')];
  return {
    name: 'explain-position',
    data: {
      explanation: `${decision.id.slice(0, 50).replace(/-+$/u, '')}-${sent.commandId.replaceAll('-', '').slice(0, 12)}`,
      decision: decision.id,
      holder,
      form,
      provisions,
      ...(provisions.length > 0 && decision.revision !== undefined && { revision: decision.revision }),
      text: text('text'),
      language,
      ...(text('on') !== '' && { on: text('on') }),
    },
  };
}
