/// <reference lib="dom" />
import { render } from 'preact';
import type { Words } from '../messages/catalogue.ts';
import { AmendPreview } from '../pages/texts/delegate/amend-preview.tsx';
import { foresee } from '../pages/texts/delegate/foresee.ts';
import type { AmendData } from '../pages/texts/delegate/island-data.ts';

/** After the last key the difference is drawn so many milliseconds later. */
const pause = 150;

const form = document.querySelector<HTMLFormElement>('form[data-amend]');
const text = form?.querySelector('[data-amend-data]')?.textContent ?? '';
// Written by our own server, from the same type.
if (form !== null && text !== '') start(form, JSON.parse(text) as AmendData);

/** Shows what is changed while somebody types, by the same code that the server runs; without it a button does. */
function start(form: HTMLFormElement, data: AmendData): void {
  const area = form.querySelector<HTMLTextAreaElement>('[data-amend-words]');
  const preview = form.querySelector<HTMLElement>('[data-amend-preview]');
  const look = form.querySelector<HTMLButtonElement>('[data-amend-look]');
  const table = form.querySelector<HTMLButtonElement>('[data-amend-table]');
  if (area === null || preview === null) return;
  const draw = (): void => {
    const parties = partiesIn(form);
    const foreseen = foresee(data.ground, { type: data.type, words: area.value, parties: parties.map(({ value }) => value) });
    const nameOf = (party: string): string => parties.find(({ value }) => value === party)?.text ?? data.names[party] ?? party;
    const partiesOf = (id: string): string => (data.ground.proposals.find((one) => one.id === id)?.parties ?? []).map(nameOf).join(wordsFrom(data)('text.names.between'));
    render(<AmendPreview foreseen={foreseen} label={data.label} own={data.own} pageLang={data.pageLang} words={wordsFrom(data)} nameOf={nameOf} partiesOf={partiesOf} />, preview);
    // What cannot be tabled is not offered; the server has the last word in any case.
    if (table !== null) [table.hidden, table.disabled] = [false, foreseen.empty || foreseen.nothing || foreseen.tooLong];
    // What is shown all the time need not be asked for.
    look?.classList.add('quiet');
    form.dataset['amend'] = 'drawn';
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(draw, pause);
  };
  // While a character is being composed, in Chinese or on a phone, half of it is no word yet.
  form.addEventListener('input', (event) => !(event instanceof InputEvent && event.isComposing) && later());
  form.addEventListener('compositionend', later);
  draw();
}

function partiesIn(form: HTMLFormElement): readonly { readonly value: string; readonly text: string }[] {
  const field = form.elements.namedItem('party');
  if (field instanceof HTMLSelectElement) return [...field.selectedOptions].map(({ value, text: said }) => ({ value, text: said }));
  return field instanceof HTMLInputElement ? [{ value: field.value, text: field.parentElement?.querySelector('strong')?.textContent ?? field.value }] : [];
}

/** Its messages have places to be filled and no plurals. */
function wordsFrom({ messages }: AmendData): Words {
  return (key, values = {}) => (messages[key] ?? key).replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''));
}
