import type { VNode } from 'preact';
import { leastCharacters, mostCharacters, pledgeRegions, pledgeSides } from '../../../process/commitments/pledge-fields.ts';
import { pledgeMeans } from '../../../process/commitments/state.ts';
import type { CommitmentState } from '../../../process/commitments/state.ts';
import { languages } from '../../../process/vocabulary/language.ts';
import type { AgreedText } from '../../../store/commitments/agreed-words.ts';
import { Checks, Choice, Line, Prose } from '../../parts/labelled.tsx';
import { statesIn } from '../../parts/state-names.ts';
import { ofText } from '../../text/text-language.ts';
import type { Visit } from '../../visit.ts';
import { commitmentName, wordsOfCommitment } from './load-commitments.ts';
import { regionName } from './pledge-words.ts';
import { parted, seenAs } from './pledge-values.ts';
import type { PledgeValues } from './pledge-values.ts';

export interface FieldsProps {
  readonly visit: Visit;
  readonly values: PledgeValues;
  readonly commitments: readonly CommitmentState[];
  readonly texts: ReadonlyMap<string, AgreedText>;
}

/** What a pledge says: the same where it is made and where it is corrected. Everything that was typed stands in its field again. */
export function PledgeFields(props: FieldsProps): VNode {
  const { visit, values } = props;
  const { words } = visit;
  return (
    <>
      <CommitmentChoice {...props} />
      <Line visit={visit} name="title" label={words('pledge.title')} value={values.title} />
      <Prose visit={visit} name="text" label={words('pledge.text')} hint={words('pledge.text.hint', { least: leastCharacters, most: mostCharacters })} value={values.text} rows={12} most={12_000} />
      <Choice visit={visit} name="language" label={words('submit.language')} empty={words('submit.language.recognised')} value={values.language} options={languages.map((value) => ({ value, label: words(`word.language.${value}`) }))} optional />
      <Checks name="means" label={words('pledges.means')} options={pledgeMeans.map((value) => ({ value, label: words(`pledge.means.${value}`) }))} chosen={values.means} />
      <Prose visit={visit} name="partners" label={words('pledge.partners')} hint={words('pledge.partners.hint')} value={values.partners} rows={2} optional />
      <WhenAndWhere {...props} />
      <fieldset class="day-fields">
        <legend>{words('pledge.money')} <small class="optional">({words('form.optional')})</small></legend>
        <Line visit={visit} name="amount" label={words('pledge.amount')} value={values.amount} optional />
        <Line visit={visit} name="currency" label={words('pledge.currency')} hint={words('pledge.currency.hint')} value={values.currency} optional />
      </fieldset>
      <Choice visit={visit} name="seeks" label={words('pledge.side')} empty={words('pledge.side.none')} value={values.seeks} options={pledgeSides.map((value) => ({ value, label: words(`pledge.side.${value}`) }))} optional />
      <label>
        <span>
          {words('pledge.file')} <small class="optional">({words('form.optional')})</small>
          <small class="hint">{words('pledge.file.hint')}</small>
        </span>
        <input type="file" name="file" accept=".pdf,.docx,.odt,.png,.jpg,.jpeg" />
      </label>
    </>
  );
}

function WhenAndWhere({ visit, values }: FieldsProps): VNode {
  const { words, language } = visit;
  const chosen = new Set(values.countries);
  return (
    <>
      <fieldset class="day-fields">
        <legend>{words('pledge.when')} <small class="optional">({words('form.optional')})</small></legend>
        <Line visit={visit} name="from" type="date" label={words('pledge.from')} value={values.from} optional />
        <Line visit={visit} name="until" type="date" label={words('pledge.until')} value={values.until} optional />
      </fieldset>
      <Choice visit={visit} name="region" label={words('pledges.region')} value={values.region} options={pledgeRegions.map((value) => ({ value, label: regionName(value, words) }))} optional />
      <label>
        <span>
          {words('pledge.countries')} <small class="optional">({words('form.optional')})</small>
          <small class="hint">{words('pledge.countries.hint')}</small>
        </span>
        <select name="countries" multiple size={5}>
          {statesIn(language).map(({ code, name }) => <option key={code} value={code} selected={chosen.has(code)}>{name}</option>)}
        </select>
      </label>
    </>
  );
}

/** The commitments under the labels that stand now, and of those that are chosen the paragraphs. */
function CommitmentChoice({ visit, values, commitments, texts }: FieldsProps): VNode {
  const { words } = visit;
  const chosen = new Set(values.commitments.map((value) => parted(value)[0]));
  const offered = commitments.filter(({ id, status }) => status === 'standing' || chosen.has(id));
  const paragraphs = offered.filter(({ id }) => chosen.has(id)).flatMap((one) => {
    const text = texts.get(one.text);
    return text === undefined ? [] : wordsOfCommitment(one, text).filter(({ kind }) => kind !== 'objective' && kind !== 'heading').map((provision) => ({ text, provision }));
  });
  return (
    <>
      <fieldset class="checks commitment-checks">
        <legend>{words('pledge.commitments')}</legend>
        {offered.map((one) => (
          <label key={one.id} class="check">
            <input type="checkbox" name="commitments" value={seenAs(one)} checked={chosen.has(one.id)} /> {commitmentName(one, visit)}
          </label>
        ))}
      </fieldset>
      {paragraphs.length > 0 && (
        <fieldset class="checks provision-checks">
          <legend>{words('pledge.paragraphs')} <small class="optional">({words('form.optional')})</small></legend>
          {paragraphs.map(({ text, provision }) => (
            <label key={provision.id} class="check">
              <input type="checkbox" name="provisions" value={`${text.revision}~${provision.id}`} checked={values.provisions.includes(`${text.revision}~${provision.id}`)} /> <span {...ofText(text.language)}>{provision.label} {provision.words}</span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
