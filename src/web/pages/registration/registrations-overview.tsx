import type { VNode } from 'preact';
import { categories, nextWaiting } from '../../../process/participation/attendance.ts';
import { refuseQuota } from '../../../process/participation/registration-filed.ts';
import { registrationStatuses } from '../../../process/participation/state.ts';
import type { EnrolmentState, RegistrationCategory, RegistrationState } from '../../../process/participation/state.ts';
import { Bars } from '../../parts/bars.tsx';
import { plainText } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import type { RegisteredMeeting } from '../door/load-meeting.ts';

interface OverviewProps {
  readonly visit: Visit;
  readonly meeting: RegisteredMeeting;
  /** All registrations of the meeting that the visitor sees. */
  readonly all: readonly RegistrationState[];
  readonly holderOf: (of: string) => string;
}

/** Registrations by status and category, what is left of the quotas, and who would like to speak on what. */
export function Overview({ visit, meeting, all, holderOf }: OverviewProps): VNode {
  const { words } = visit;
  const { enrolment } = meeting;
  const to = (query: Readonly<Record<string, string>>) => linkTo(visit, 'registrations', { id: enrolment.id }, query);
  const counting = all.filter(({ status }) => isCounted(status));
  return (
    <>
      <div class="registration-counts">
        <section aria-labelledby="by-status">
          <h2 id="by-status">{words('registrations.by-status')}</h2>
          <Bars visit={visit} label={words('registrations.by-status')} rows={registrationStatuses.map((status) => ({ label: words(`registration-status.${status}`), value: all.filter((one) => one.status === status).length, href: to({ status }) })).filter(({ value }) => value > 0)} />
        </section>
        <section aria-labelledby="by-category">
          <h2 id="by-category">{words('registrations.by-category')}</h2>
          <Bars visit={visit} label={words('registrations.by-category')} rows={categories.map((category) => ({ label: words(`participant-type.${category}`), value: counting.filter((one) => one.category === category).length, href: to({ category }) })).filter(({ value }) => value > 0)} />
        </section>
      </div>
      <FreePlaces visit={visit} meeting={meeting} all={all} />
      <QuotaUse visit={visit} enrolment={enrolment} counting={counting} holderOf={holderOf} />
      <Speaking visit={visit} enrolment={enrolment} counting={counting} />
    </>
  );
}

/** Refused and cancelled ones take nobody's place (rule RG-9). */
function isCounted(status: string): boolean {
  return status === 'requested' || status === 'approved' || status === 'waiting';
}

/** Where a place is free and somebody waits: who is next (rule RG-11). */
function FreePlaces({ visit, meeting: { enrolment }, all }: Pick<OverviewProps, 'visit' | 'meeting' | 'all'>): VNode | null {
  const { capacity } = enrolment;
  const next = nextWaiting(all);
  const free = capacity === undefined ? Number.POSITIVE_INFINITY : capacity - all.filter(({ status }) => status === 'approved').length;
  if (next === undefined || free <= 0 || visit.actor.standing !== 'secretariat') return null;
  return (
    <p class="next-waiting">
      {visit.words('registrations.place-free')} <a href={linkTo(visit, 'registration', { id: enrolment.id, registration: next.id })}>{next.id}</a>
    </p>
  );
}

interface UseProps {
  readonly visit: Visit;
  readonly enrolment: EnrolmentState;
  readonly counting: readonly RegistrationState[];
}

/** How many each delegation and entity has registered, and how many it may: the fullest first. */
function QuotaUse({ visit, enrolment, counting, holderOf }: UseProps & { readonly holderOf: (of: string) => string }): VNode | null {
  const { words } = visit;
  if (enrolment.quotas.length === 0 || counting.length === 0) return null;
  const used = new Map<string, { readonly category: RegistrationCategory; readonly value: number }>();
  for (const { of, category } of counting) used.set(of, { category, value: (used.get(of)?.value ?? 0) + 1 });
  const rows = [...used].map(([of, { category, value }]) => {
    const most = mostOf(enrolment, category);
    return { label: holderOf(of), value, ...(most !== undefined && { before: most }), href: linkTo(visit, 'registrations', { id: enrolment.id }, { of }) };
  });
  return (
    <details class="quota-use" open={rows.length === 1}>
      <summary>{words('registrations.quota-use', { count: rows.length })}</summary>
      <p class="hint">{words('registrations.quota-use.hint')}</p>
      <Bars visit={visit} label={words('registrations.quota-use', { count: rows.length })} rows={rows.toSorted((a, b) => b.value - a.value || a.label.localeCompare(b.label))} />
    </details>
  );
}

/** The number at which the narrowest quota of a category refuses; undefined without one. */
function mostOf({ quotas }: Pick<EnrolmentState, 'quotas'>, category: RegistrationCategory): number | undefined {
  return [...new Set(quotas.map(({ most }) => most))].toSorted((a, b) => a - b).find((most) => refuseQuota(quotas, category, most) !== undefined);
}

function Speaking({ visit, enrolment, counting }: UseProps): VNode | null {
  const { words, language } = visit;
  if (enrolment.topics.length === 0) return null;
  const rows = enrolment.topics.map(({ id, label }) => ({ label: plainText(label, language), value: counting.filter(({ speaking }) => speaking.includes(id)).length, href: linkTo(visit, 'registrations', { id: enrolment.id }, { topic: id }) }));
  return (
    <section aria-labelledby="speaking">
      <h2 id="speaking">{words('registrations.speaking')}</h2>
      <Bars visit={visit} label={words('registrations.speaking')} rows={rows} />
    </section>
  );
}
