import type { VNode } from 'preact';
import { stateName, statesIn } from '../../../parts/state-names.ts';
import { plainText } from '../../../parts/text.tsx';
import type { Visit } from '../../../visit.ts';
import type { Speaker } from './speaker.ts';

interface PartyChoiceProps {
  readonly visit: Visit;
  readonly speaker: Speaker;
  readonly name: string;
  readonly label: string;
  readonly chosen: readonly string[];
  /** Several at once: only those who enter what was said have that choice. */
  readonly several?: boolean;
}

/** In whose name: of a delegation itself or a group of its; where that is only itself, it is said and not asked. */
export function PartyChoice({ visit, speaker, name, label, chosen, several }: PartyChoiceProps): VNode {
  const { language, words } = visit;
  const { self, groups, participants } = speaker;
  if (self !== undefined && groups.length === 0) {
    return (
      <p class="speaks-for">
        <input type="hidden" name={name} value={self} /> {label}: <strong>{stateName(self, language)}</strong>
      </p>
    );
  }
  const option = (value: string, text: string) => <option key={value} value={value} selected={chosen.includes(value)}>{text}</option>;
  const many = several === true && self === undefined;
  return (
    <label>
      <span>
        {label} {many && <small class="hint">{words('amend.who.several')}</small>}
      </span>
      <select name={name} required multiple={many} size={many ? 8 : undefined}>
        {self === undefined ? !many && <option value="">{words('form.choose')}</option> : option(self, stateName(self, language))}
        {groups.length > 0 && <optgroup label={words('positions.groups')}>{groups.map(({ id, shortName }) => option(id, plainText(shortName, language)))}</optgroup>}
        {self === undefined && <optgroup label={words('contested.delegations')}>{statesIn(language).map(({ code, name: called }) => option(code, called))}</optgroup>}
        {participants.length > 0 && <optgroup label={words('positions.participants')}>{participants.map(({ id, name: called }) => option(id, plainText(called, language)))}</optgroup>}
      </select>
    </label>
  );
}
