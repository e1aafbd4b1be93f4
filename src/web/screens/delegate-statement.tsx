import type { VNode } from 'preact';
import type { OwnTurn } from '../../process/sessions/own-floor.ts';
import { statementBounds } from '../../process/sessions/statement-bounds.ts';
import { FloorForm } from './parts/floor-form.tsx';
import { statementHref } from './parts/statement-href.ts';
import type { ScreenProps } from './screen.ts';

interface StatementProps {
  readonly screen: ScreenProps;
  readonly id: string;
  readonly own: OwnTurn | undefined;
}

/** The text of a statement, one tap away: what was deposited, and the form to deposit it. */
export function DelegateStatement({ screen, id, own }: StatementProps): VNode {
  const { say, links, sending } = screen;
  const { statement, status } = own ?? {};
  return (
    <div class="delegate-statement">
      {statement !== undefined && (
        <p>
          <a href={statementHref(links, id)}>{say('floor-delegate.statement.kept', { type: statement.type === 'text' ? say('floor-delegate.statement.text') : statement.type.toUpperCase(), pages: statement.pages })}</a>{' '}
          <small class="hint">{say(status === 'waiting' || status === undefined ? 'floor-delegate.statement.held' : 'floor-delegate.statement.public')}</small>
        </p>
      )}
      <details>
        <summary>{say(statement === undefined ? 'floor-delegate.statement.deposit' : 'floor-delegate.statement.replace')}</summary>
        <FloorForm screen={screen} act="deposit-statement" label={sending === true ? say('floor-delegate.statement.sending') : say('floor-delegate.statement.do')} fields={{ turn: id }} upload cls="delegate-form">
          <label>
            <span>{say('floor-delegate.statement.file')}</span>
            <input type="file" name="statement" required accept=".pdf,.docx,.txt,application/pdf,text/plain,application/vnd.openxmlformats-officedocument.wordprocessingml.document" />
            <small class="hint">{say('floor-delegate.statement.hint', { pages: statementBounds.pages, megabytes: statementBounds.bytes / 1e6 })}</small>
          </label>
          <p class="hint">{say('floor-delegate.statement.who')}</p>
        </FloorForm>
      </details>
    </div>
  );
}
