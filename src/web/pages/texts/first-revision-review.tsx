import type { VNode } from 'preact';
import type { TrackedParagraph } from '../../../interchange/document/tracked-changes.ts';
import type { EditionState } from '../../../process/documents/state.ts';
import { provisionKinds, revisionStatuses } from '../../../process/text/state.ts';
import type { TextState } from '../../../process/text/state.ts';
import type { KeptText } from '../../../store/inputs/kept-texts.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Choice, Line } from '../../parts/labelled.tsx';
import { textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { ofText } from '../../text/text-language.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import type { ReviewedRow } from './first-revision-commands.ts';
import { isUnnamed } from './first-revision-draft.ts';
import type { TextDraft } from './first-revision-draft.ts';
import { DraftDoubts } from './first-revision-doubts.tsx';
import type { PartyLines } from './party-lines.ts';
import { FileFindings } from './tracked-changes.tsx';

interface ReviewProps {
  readonly visit: Visit;
  readonly text: TextState;
  readonly edition: EditionState;
  readonly kept: KeptText;
  readonly tracked: readonly TrackedParagraph[];
  readonly draft: TextDraft;
  readonly rows: readonly ReviewedRow[];
  readonly lines: PartyLines;
  readonly sent: SentForm | undefined;
}

/** What was read, paragraph by paragraph, to be mended before it is issued. */
export function FirstReview({ visit, text, edition, kept, tracked, draft, rows, lines, sent }: ReviewProps): VNode {
  const { words } = visit;
  const bracketed = draft.rows.filter(({ proposals }) => proposals.length > 0);
  const unowned = rows.filter((row) => row.as === 'printed');
  return (
    <>
      <p>
        <a href={linkTo(visit, 'reader', { id: edition.document, edition: edition.id })}>{edition.fileName}</a> · {words('texts.first.rows', { count: draft.rows.length })} · {words('texts.first.proposals', { count: bracketed.length })}
      </p>
      <p class={draft.whole ? 'notice published' : 'notice'}>{words(draft.whole ? 'texts.first.whole' : 'texts.first.not-whole')}</p>
      <FileFindings visit={visit} language={text.language} findings={kept.findings} tracked={tracked} />
      <DraftDoubts visit={visit} source={kept.text} draft={draft} />
      {unowned.length > 0 && <p class="notice">{words('texts.first.unowned', { count: unowned.length })}</p>}
      <ActForm visit={visit} act="issue" label={words('texts.first.issue')} upload>
        <input type="hidden" name="edition" value={edition.id} />
        {draft.parties.length > 0 && <PartyFields visit={visit} draft={draft} lines={lines} sent={sent} />}
        <RowTable visit={visit} text={text} rows={rows} sent={sent} />
        <Line visit={visit} name="name" label={words('texts.first.name')} value={sent === undefined ? words('texts.revision.zero-draft') : textField(sent.fields, 'name')} />
        <Choice visit={visit} name="status" label={words('column.status')} value={sent === undefined ? 'zero-draft' : textField(sent.fields, 'status')} options={revisionStatuses.map((one) => ({ value: one, label: words(`texts.revision.${one}`) }))} />
        <Line visit={visit} name="decided-by" label={words('texts.revision.decided-by')} value={sent === undefined ? undefined : textField(sent.fields, 'decided-by')} />
      </ActForm>
    </>
  );
}

function PartyFields({ visit, draft, lines, sent }: Pick<ReviewProps, 'visit' | 'draft' | 'lines' | 'sent'>): VNode {
  const { words } = visit;
  return (
    <fieldset class="day-fields">
      <legend>{words('texts.first.parties')}</legend>
      {draft.parties.map((printed, at) => (
        <Line key={printed} visit={visit} name={`party.${at}`} label={printed} value={sent === undefined ? lines.write(lines.read(printed).parties) : textField(sent.fields, `party.${at}`)} optional />
      ))}
    </fieldset>
  );
}

function RowTable({ visit, text, rows, sent }: Pick<ReviewProps, 'visit' | 'text' | 'rows' | 'sent'>): VNode {
  const { words } = visit;
  return (
    <table class="register first-rows">
      <caption class="visually-hidden">{words('texts.first.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('texts.amendment.type')}</th>
          <th scope="col">{words('texts.first.label')}</th>
          <th scope="col">{words('texts.amendment.words')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <Row key={one.row.at} visit={visit} text={text} one={one} sent={sent} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ visit, text, one, sent }: { readonly visit: Visit; readonly text: TextState; readonly one: ReviewedRow; readonly sent: SentForm | undefined }): VNode {
  const { words } = visit;
  const { row, kind, label, words: own, as } = one;
  const lang = ofText(text.language);
  const place = String(row.at + 1);
  return (
    <tr>
      <td>
        <select name={`kind.${row.at}`} aria-label={`${words('texts.amendment.type')} ${place}`}>
          {provisionKinds.map((option) => (
            <option key={option} value={option} selected={option === kind}>{words(`texts.kind.${option}`)}</option>
          ))}
          <option value="none" selected={kind === undefined}>{words('texts.first.leave-out')}</option>
        </select>
      </td>
      <td>
        <input name={`label.${row.at}`} value={label} maxLength={80} size={8} aria-label={`${words('texts.first.label')} ${place}`} {...lang} />
      </td>
      <td>
        <textarea name={`words.${row.at}`} rows={Math.min(12, Math.max(1, Math.ceil(own.length / 75)))} aria-label={`${words('texts.amendment.words')} ${place}`} value={own} {...lang} />
        {row.proposals.length + row.stances.length > 0 && <p class="hint" {...lang}>{row.printed}</p>}
        {row.proposals.flatMap((proposal, at) => (proposal.parties.some(isUnnamed) ? [<Line key={at} visit={visit} name={`whose.${row.at}.${at}`} label={words('texts.first.whose', { words: proposal.words === undefined || proposal.words === '' ? words('text.no-text') : proposal.words.slice(0, 200) })} value={sent === undefined ? undefined : textField(sent.fields, `whose.${row.at}.${at}`)} optional />] : []))}
        {as === 'printed' && (
          <label class="check">
            <input type="checkbox" name={`first.${row.at}`} value="yes" /> {words('texts.first.first')}
          </label>
        )}
      </td>
    </tr>
  );
}
