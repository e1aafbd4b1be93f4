import type { VNode } from 'preact';
import { asset } from '../../assets.ts';
import { doorSayings } from '../../islands/door/decide-showing.ts';
import { localeOf } from '../../messages/catalogue.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { AnswerCard } from './answer-card.tsx';
import type { RegisteredMeeting } from './load-meeting.ts';

/** What the device may have to say of itself: the script uncovers the sentence that holds. */
const states = ['starting', 'online', 'offline', 'signed-out', 'over', 'deleted', 'no-memory'] as const;
const facts = ['inside', 'badges', 'list-as-of', 'waiting', 'reconciled'] as const;

/**
 * The part of the door that its script brings to life: the camera, the list kept on the device, what waits for the
 * network, and badges that were at two doors. Every word stands here, hidden, in the visitor's language.
 */
export function DoorDevice({ visit, meeting }: { readonly visit: Visit; readonly meeting: RegisteredMeeting }): VNode {
  const { words, language } = visit;
  const { id, timeZone } = meeting.enrolment;
  return (
    <section class="door-device" aria-labelledby="door-device" data-device data-list={linkTo(visit, 'doorList', { id })} data-showings={linkTo(visit, 'doorShowings', { id })} data-worker={linkTo(visit, 'doorWorker', { id })} data-locale={localeOf(language)} data-meeting={`${visit.process}/${id}`} hidden>
      <p class="door-camera">
        <button type="button" data-do="scan" hidden>
          {words('door.scan')}
        </button>
        <button type="button" class="quiet" data-do="stop-scan" hidden>
          {words('door.scan.stop')}
        </button>
      </p>
      <video class="door-video" muted playsInline aria-label={words('door.scan.picture')} data-video hidden />
      <p class="field-problem" data-problem="camera" role="alert" hidden>
        {words('door.scan.failed')}
      </p>
      <h2 id="door-device">{words('door.device')}</h2>
      <div aria-live="polite">
        {states.map((state) => (
          <p key={state} class={`door-state door-state-${state}`} data-state={state} hidden>
            {words(`door.state.${state}`)}
          </p>
        ))}
      </div>
      <dl class="facts">
        {facts.map((fact) => (
          <div key={fact}>
            <dt>{words(`door.fact.${fact}`)}</dt>
            <dd data-fact={fact} />
          </div>
        ))}
        <div>
          <dt>{words('door.fact.device')}</dt>
          <dd data-fact="device" />
        </div>
      </dl>
      <div class="door-acts">
        <Do act="reconcile">{words('door.do.reconcile')}</Do>
        <Do act="delete">{words('door.do.delete')}</Do>
      </div>
      <p class="hint">{words('door.device.hint')}</p>
      <p class="field-problem" data-problem="waiting" role="alert" hidden>
        {words('door.delete.waiting')}
      </p>
      <Conflicts visit={visit} />
      <Templates visit={visit} timeZone={timeZone} />
      <script type="module" src={asset('door.js')} />
    </section>
  );
}

function Do({ act, children }: { readonly act: string; readonly children: string }): VNode {
  return (
    <button type="button" class="quiet" data-do={act}>
      {children}
    </button>
  );
}

/** Filled by the script: one row a badge that the record did not take, or that had been at another door before. */
function Conflicts({ visit }: { readonly visit: Visit }): VNode {
  const { words } = visit;
  return (
    <section aria-labelledby="door-conflicts" data-conflicts hidden>
      <h2 id="door-conflicts">{words('door.conflicts')}</h2>
      <p>{words('door.conflicts.hint')}</p>
      <table class="register">
        <caption class="visually-hidden">{words('door.conflicts')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('door.conflict.badge')}</th>
            <th scope="col">{words('door.conflict.why')}</th>
            <th scope="col">{words('door.conflict.here')}</th>
            <th scope="col">{words('door.conflict.first')}</th>
          </tr>
        </thead>
        <tbody />
      </table>
    </section>
  );
}

/** The cards as the server writes them, empty, one for each answer; and what the list of names needs. */
function Templates({ visit, timeZone }: { readonly visit: Visit; readonly timeZone: string }): VNode {
  const { words } = visit;
  return (
    <>
      {doorSayings.map((say) => (
        <template key={say} data-card={say} data-word={words(`door.say.${say}`)}>
          <AnswerCard visit={visit} answer={{ say }} timeZone={timeZone} />
        </template>
      ))}
      <template data-choices>
        <section class="door-choices" aria-label={words('door.which')}>
          <h2>{words('door.which')}</h2>
          <ul />
        </section>
      </template>
      <template data-choice>
        <li>
          <span>
            <strong data-slot="name" /> <span data-slot="holder" />
          </span>
          <button type="button">{words('door.check-in.this')}</button>
        </li>
      </template>
      <template data-nobody>
        <p class="door-none">{words('door.nobody.here')}</p>
      </template>
    </>
  );
}
