import { randomUUID } from 'node:crypto';
import type { VNode } from 'preact';
import { stances } from '../../../process/synthesis/ledger/position-row.ts';
import { Choice, Line, Prose } from '../../parts/labelled.tsx';
import { stateName, statesIn } from '../../parts/state-names.ts';
import { plainText } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { CitableList, EvidenceFields, rowsOf, sentRows } from './evidence-fields.tsx';
import type { PositionFormData } from './position-form-data.ts';
import { StanceSign } from './stance-mark.tsx';

interface PositionFormProps {
  readonly visit: Visit;
  readonly data: PositionFormData;
  /** Where to go when it is done: a path of this site; absent: to the position. */
  readonly back?: string;
  /** What was sent and refused. */
  readonly typed?: FormData;
}

/** Support, oppose or qualify in one tap; the rest is folded for delegations, and open for those who keep the ledger. */
export function PositionForm({ visit, data, back, typed }: PositionFormProps): VNode {
  const { words } = visit;
  const { self, recommendation, before, version } = data;
  const standing = before !== undefined && before.status === 'standing' && self !== undefined;
  return (
    <form class="act-form position-form" method="post" action={linkTo(visit, 'positions', {})}>
      <input type="hidden" name="act" value="take" />
      <input type="hidden" name="command-id" value={randomUUID()} />
      <input type="hidden" name="recommendation" value={recommendation.id} />
      {before !== undefined && <input type="hidden" name="position" value={before.id} />}
      {version !== undefined && <input type="hidden" name="seen-version" value={version} />}
      {back !== undefined && <input type="hidden" name="back" value={back} />}
      {self === undefined ? <Details visit={visit} data={data} typed={typed} /> : (
        <>
          <p class="position-for">
            {words('positions.take.for', { who: nameOf(visit, self) })}{' '}
            {standing && <span class="mark">{words('positions.take.now', { stance: words(`stance-name.${before.stance}`) })}</span>}
          </p>
          <details open={typed !== undefined}>
            <summary>{words('positions.take.more')}</summary>
            <Details visit={visit} data={data} typed={typed} />
          </details>
        </>
      )}
      <p class="stance-buttons">
        {stances.map((stance) => (
          <button key={stance} type="submit" name="stance" value={stance} class={`stance-button stance-${stance}`} aria-pressed={standing ? before.stance === stance : undefined}>
            <StanceSign stance={stance} /> {words(`positions.take.${stance}`)}
          </button>
        ))}
      </p>
    </form>
  );
}

/** A State by its name; others are called by the page around. */
function nameOf({ language }: Visit, holder: string): string {
  return /^[A-Z]{2}$/u.test(holder) ? stateName(holder, language) : holder;
}

function Details({ visit, data, typed }: { readonly visit: Visit; readonly data: PositionFormData; readonly typed: FormData | undefined }): VNode {
  const { words, language, today } = visit;
  const { self, before, fixed, groups, statements } = data;
  const sent = (name: string, otherwise: string | undefined) => {
    const value = typed?.get(name);
    return typeof value === 'string' ? value : otherwise;
  };
  return (
    <>
      {self === undefined && before === undefined && <HolderChoice visit={visit} data={data} chosen={sent('holder', undefined)} />}
      {!fixed && groups.length > 0 && (
        <Choice visit={visit} name="group" label={words('positions.group')} optional empty={words('positions.group.self')} value={sent('group', undefined)} options={groups.map(({ id, shortName }) => ({ value: id, label: plainText(shortName, language) }))} />
      )}
      {statements.length > 0 && (!fixed || before?.group !== undefined) && (
        <Choice visit={visit} name="statement" label={words('positions.statement')} optional value={sent('statement', before?.statement)} options={statements.map(({ id, title, on }) => ({ value: id, label: `${on} · ${plainText(title, language)}` }))} />
      )}
      {self === undefined && <Line visit={visit} name="day" type="date" label={words('positions.day')} value={sent('day', before?.on ?? today)} />}
      <Prose visit={visit} name="note" label={words('positions.note')} hint={words('positions.note.hint')} optional rows={2} value={sent('note', before?.note)} />
      <CitableList citables={data.citables} />
      <EvidenceFields visit={visit} name="evidence" evidence={typed === undefined ? rowsOf(before?.evidence ?? []) : sentRows(typed, 'evidence')} />
      {self === undefined && <p class="hint">{words('positions.take.hint')}</p>}
    </>
  );
}

function HolderChoice({ visit, data, chosen }: { readonly visit: Visit; readonly data: PositionFormData; readonly chosen: string | undefined }): VNode {
  const { words, language } = visit;
  return (
    <label>
      <span>{words('positions.holder')}</span>
      <select name="holder" required>
        <option value="">{words('form.choose')}</option>
        <optgroup label={words('contested.delegations')}>
          {statesIn(language).map(({ code, name }) => <option key={code} value={code} selected={code === chosen}>{name}</option>)}
        </optgroup>
        {data.participants.length > 0 && (
          <optgroup label={words('positions.participants')}>
            {data.participants.map(({ id, name }) => <option key={id} value={id} selected={id === chosen}>{plainText(name, language)}</option>)}
          </optgroup>
        )}
      </select>
    </label>
  );
}
