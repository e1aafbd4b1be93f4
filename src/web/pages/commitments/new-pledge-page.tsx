import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import { pledgeForms } from '../../../process/commitments/state.ts';
import type { CoalitionState, CommitmentState } from '../../../process/commitments/state.ts';
import { isId } from '../../../process/vocabulary/ids.ts';
import { loadAgreedTexts } from '../../../store/commitments/agreed-words.ts';
import { listThings } from '../../../store/list-things.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Choice, Line, Prose } from '../../parts/labelled.tsx';
import { Siblings } from '../../parts/siblings.tsx';
import { plainText } from '../../parts/text.tsx';
import { sentForm, toDone } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { isProblem, Problem } from '../inputs/input-problem.tsx';
import { lookingBackPage } from '../officer/not-allowed-page.tsx';
import { loadCommitments } from './load-commitments.ts';
import { notTheirsPage } from './not-theirs-page.tsx';
import { allOf, loadOwnParties } from './own-parties.ts';
import type { OwnParties } from './own-parties.ts';
import { PartyChoice } from './party-choice.tsx';
import { PledgeFields } from './pledge-form.tsx';
import type { FieldsProps } from './pledge-form.tsx';
import { emptyValues, parted, seenAs, valuesOf } from './pledge-values.ts';
import type { PledgeValues } from './pledge-values.ts';
import { loadBeside } from './pledges-page.tsx';
import { makePledge } from './take-pledge.ts';

/** A pledge of a State, a group or a participant, by a form that goes from whose it is to what it costs; the commitment stands beside it. */
export async function newPledgePage(visit: Visit): Promise<Page | Response> {
  const { words, actor, store: { pool }, process, position } = visit;
  if (!may(actor, 'make-pledge') || (actor.standing !== 'secretariat' && actor.of === undefined)) return notTheirsPage(visit, 'pledges.new', 'pledges.not-theirs');
  if (visit.asOf !== undefined) return lookingBackPage(visit);
  const [commitments, texts, parties, coalitions] = await Promise.all([loadCommitments(visit), loadAgreedTexts(pool, process, position), loadOwnParties(visit), listThings(pool, { process, position, kind: 'coalition', where: { status: 'active' }, limit: 200 })]);
  const sent = sentForm(visit);
  const values = sent === undefined ? await beginning(visit, commitments) : valuesOf(sent.fields);
  const outcome = sent === undefined ? undefined : await makePledge(visit, sent, values);
  if (outcome !== undefined && !isProblem(outcome)) return toDone(linkTo(visit, 'pledge', { id: outcome.id }), outcome.position);
  const chosen = commitments.find(({ id }) => id === parted(values.commitments[0] ?? '')[0]);
  const beside = chosen === undefined ? undefined : await loadBeside(visit, chosen);
  return {
    title: words('pledges.new'),
    sheet: 'follow-up.css',
    ...(beside !== undefined && { wide: true }),
    trail: [{ label: words('follow-up.title'), href: linkTo(visit, 'review', {}) }, { label: words('follow-up.pledges'), href: linkTo(visit, 'pledges', {}) }],
    ...(outcome !== undefined && { status: 422 }),
    body: (
      <>
        <h1>{words('pledges.new')}</h1>
        <Siblings visit={visit} at="pledges" />
        {outcome !== undefined && <Problem visit={visit} problem={outcome} files={hasFile(sent?.fields)} />}
        <p class="lead">{words('pledges.new.lead')}</p>
        {commitments.length === 0 ? <p>{words('commitments.none')}</p> : (
          <div class={beside === undefined ? 'pledge-board' : 'pledge-board beside'}>
            <PledgeForm visit={visit} values={values} commitments={commitments} texts={texts} parties={parties} coalitions={coalitions} />
            {beside}
          </div>
        )}
      </>
    ),
  };
}

function hasFile(fields: FormData | undefined): boolean {
  const file = fields?.get('file');
  return file instanceof File && file.size > 0;
}

/** The address may name the commitment, and the pledge that is to be matched, whose title comes with it. */
async function beginning({ store: { pool }, process, position, url }: Visit, commitments: readonly CommitmentState[]): Promise<PledgeValues> {
  const [asked, matched] = [url.searchParams.get('commitment') ?? '', url.searchParams.get('matches') ?? ''];
  const other = isId(matched) ? await loadState(pool, process, position, 'pledge', matched) : undefined;
  const wanted = new Set<string>([asked, ...(other?.commitments ?? [])]);
  return emptyValues({
    commitments: commitments.filter(({ id, status }) => wanted.has(id) && status === 'standing').map(seenAs),
    ...(other !== undefined && { matched: other.id, matchedTitle: other.title, seeks: other.seeks === 'seeks' ? 'offers' : other.seeks === 'offers' ? 'seeks' : '' }),
  });
}

interface FormProps extends FieldsProps {
  readonly parties: OwnParties;
  readonly coalitions: readonly CoalitionState[];
}

function PledgeForm({ parties, coalitions, ...props }: FormProps): VNode {
  const { visit, values } = props;
  const { words, actor, language } = visit;
  const office = actor.standing === 'secretariat';
  const own = new Set(allOf(parties).map(({ value }) => value));
  const joined = coalitions.filter(({ members }) => members.some(({ holder, until }) => until === undefined && own.has(holder)));
  return (
    <ActForm visit={visit} act="pledge" label={words('pledges.do')} upload>
      <PartyChoice visit={visit} parties={parties} name="maker" label={words('pledges.maker')} value={values.maker} />
      <Choice visit={visit} name="form" label={words('pledges.form')} hint={words('pledge.form.hint')} value={values.form} options={pledgeForms.map((value) => ({ value, label: words(`pledge.form.${value}`) }))} />
      {office && <Prose visit={visit} name="others" label={words('pledge.others')} hint={words('pledge.others.hint')} value={values.others} rows={2} optional />}
      <PledgeFields {...props} />
      {joined.length > 0 && <Choice visit={visit} name="coalition" label={words('pledge.coalition')} value={values.coalition} options={joined.map(({ id, title }) => ({ value: id, label: plainText(title, language) }))} optional />}
      <fieldset class="day-fields">
        <legend>{words('pledge.matches')} <small class="optional">({words('form.optional')})</small></legend>
        <Line visit={visit} name="matched" label={words('pledge.match.id')} value={values.matched} optional />
        <Line visit={visit} name="matched-title" label={words('pledge.match.title')} value={values.matchedTitle} optional />
      </fieldset>
      {office && <Line visit={visit} name="made-on" type="date" label={words('pledge.made-on')} hint={words('pledge.made-on.hint')} value={values.madeOn} optional />}
    </ActForm>
  );
}
