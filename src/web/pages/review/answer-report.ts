import type { ProcessCommand } from '../../../process/commands.ts';
import type { ReportState } from '../../../process/review/state.ts';
import { freeId, isId, slugOf, subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { isLanguage } from '../../../process/vocabulary/language.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { performAct, textField, textFields, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { takenIds } from './new-round-page.tsx';

/** How many ministries, agencies and local governments one form takes. */
export const contributorRows = 40;

/** One of the forms of a report's page: answers with the way back, or with why nothing was done. */
export async function answerReport(visit: Visit, sent: SentForm, report: ReportState): Promise<Response | Refusal> {
  const own = subjectKey('report', report.id);
  const asked = await commandOf(visit, sent, report);
  if (asked === undefined) return refuse('bad-input', 'WP-7', { field: 'act', problem: '' });
  const about: SubjectKey = sent.act === 'withdraw-remark' ? subjectKey('remark', textField(sent.fields, 'remark')) : own;
  if (sent.act === 'withdraw-remark' && !isId(textField(sent.fields, 'remark'))) return refuse('not-found', 'WP-6', { id: textField(sent.fields, 'remark') });
  const done = await performAct(visit, { sent: sent.act === 'remark' ? { ...sent, seenVersion: undefined } : sent, commands: [asked], ...(sent.act !== 'remark' && { about }) });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'report', { id: report.id }), done.position);
}

async function commandOf(visit: Visit, { act, fields }: SentForm, report: ReportState): Promise<ProcessCommand | undefined> {
  const of = { report: report.id, round: report.round };
  const reason = textField(fields, 'reason');
  switch (act) {
    case 'submit':
      return { name: 'submit-report', data: of };
    case 'reopen':
      return { name: 'reopen-report', data: { ...of, ...(reason !== '' && { reason }) } };
    case 'allow':
    case 'disallow':
      return { name: 'allow-remarks', data: { report: report.id, remarks: act === 'allow' } };
    case 'contributors':
      return { name: 'set-contributors', data: { ...of, contributors: [...readContributors(fields)] } };
    case 'remark':
      return remarkOf(visit, fields, report);
    case 'withdraw-remark':
      return { name: 'withdraw-remark', data: { remark: textField(fields, 'remark') } };
    default:
      return undefined;
  }
}

function readContributors(fields: FormData): readonly { name: string; commitments: string[] }[] {
  return Array.from({ length: contributorRows }, (_, row) => ({ name: textField(fields, `contributor-${row}`), commitments: [...textFields(fields, `contributor-on-${row}`)] })).filter(({ name }) => name !== '');
}

async function remarkOf(visit: Visit, fields: FormData, report: ReportState): Promise<ProcessCommand> {
  const { actor } = visit;
  const holder = actor.standing === 'focal-point' ? (actor.of ?? '') : textField(fields, 'holder');
  const [commitment, language] = [textField(fields, 'commitment'), textField(fields, 'language')];
  const remark = freeId(slugOf(`${holder} on ${report.id}`).slice(0, 56).replace(/-+$/u, '') || 'remark', await takenIds(visit, 'remark'));
  return { name: 'make-remark', data: { remark, report: report.id, holder, text: textField(fields, 'text'), language: isLanguage(language) ? language : visit.language, ...(commitment !== '' && { commitment }) } };
}
