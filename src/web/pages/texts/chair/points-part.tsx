import type { VNode } from 'preact';
import { linkedPoints } from '../../../../process/text/compile/provenance.ts';
import { collect } from '../../../../process/text/compile/project.ts';
import { alternativeKey } from '../../../../process/text/compile/resolve.ts';
import { isProposedOfAsSuch } from '../../../../process/text/negotiation.ts';
import { textOf } from '../../../../process/text/compile/tokens.ts';
import { heldAlternatives, isOfWholeProvision, openPoints } from '../../../../process/text/compile/tree.ts';
import type { Alternative, Point } from '../../../../process/text/compile/tree.ts';
import { openCount } from '../../../../process/text/negotiation.ts';
import { partyList } from '../../../text/party-list.ts';
import { ofText } from '../../../text/text-language.ts';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';
import { ChairForm, Do } from './chair-form.tsx';
import type { ChairsDesk } from './load-chair.ts';

interface PartProps {
  readonly visit: Visit;
  readonly desk: ChairsDesk;
}

/** The open points of the provision, each alternative with the button that settles it so. */
export function PointsPart({ visit, desk }: PartProps): VNode {
  const { words } = visit;
  const { compilation } = desk.provision;
  const points = openPoints(compilation);
  const linked = linkedPoints(compilation);
  const places = new Map(points.map(({ id }, at) => [id, at + 1]));
  return (
    <section class="tx-points" aria-labelledby="points">
      <h3 id="points">{words('texts.points', { count: openCount(desk.provision) })}</h3>
      {points.length > 0 && (
        <ChairForm visit={visit} desk={desk} provision={desk.provision} class="settle">
          {points.map((point, at) => (
            <OnePoint key={point.id} visit={visit} desk={desk} point={point} number={at + 1} linked={linkedTo(point, linked, places)} />
          ))}
          <label class="settle-reason">
            <span>{words('text-chair.reason')} <small class="optional">({words('form.optional')})</small></span>
            <input name="reason" maxLength={400} />
          </label>
        </ChairForm>
      )}
      <Structure visit={visit} desk={desk} />
    </section>
  );
}

function linkedTo({ id, alts }: Point, linked: ReadonlyMap<string, readonly string[]>, places: ReadonlyMap<string, number>): readonly number[] {
  const others = alts.flatMap(({ sources }) => sources).flatMap((source) => linked.get(source) ?? []);
  return [...new Set(others)].filter((one) => one !== id).flatMap((one) => places.get(one) ?? []).toSorted((a, b) => a - b);
}

function OnePoint({ visit, desk, point, number, linked }: PartProps & { readonly point: Point; readonly number: number; readonly linked: readonly number[] }): VNode {
  const { words } = visit;
  const { provision: { compilation, base, id }, view } = desk;
  const around = [textOf(base.slice(Math.max(0, point.start - 5), point.start)), textOf(base.slice(point.end, point.end + 5))];
  const own = ofText(view.negotiation.text.language);
  return (
    <fieldset class="tx-point" id={`point-${number}`}>
      <legend>
        <a href={`${linkTo(visit, 'provision', { id })}#${point.id}`}>{words('text-chair.point', { number })}</a> {isOfWholeProvision(compilation, point) ? <span class="soft">{words('text-chair.whole-provision')}</span> : <span class="soft" {...own}>… {around[0]} <b class="bracket">[ ]</b> {around[1]} …</span>}
      </legend>
      <ul class="point">
        {heldAlternatives(point, compilation.silent).map((alternative) => (
          <li key={alternativeKey(alternative)}>
            <AlternativeText visit={visit} desk={desk} point={point} alternative={alternative} />
            <Do act={`settle ${point.id} ${alternativeKey(alternative)}`} quiet>{words('text-chair.settle')}</Do>
          </li>
        ))}
      </ul>
      {linked.length > 0 && (
        <p class="hint">
          {words('text-chair.linked')}{' '}
          {linked.map((other, at) => (
            <span key={other}>
              {at > 0 && ', '}
              <a href={`#point-${other}`}>{words('text-chair.point', { number: other })}</a>
            </span>
          ))}
        </p>
      )}
    </fieldset>
  );
}

function AlternativeText({ visit, desk, point, alternative }: PartProps & { readonly point: Point; readonly alternative: Alternative }): VNode {
  const { words } = visit;
  const { view, provision } = desk;
  const text = textOf(collect(alternative.content, ({ alts }) => alts[0]));
  const first = alternative === point.alts[0];
  const said = provision.stances.filter((one) => one.point === point.id && (one.alternative === undefined ? first : one.alternative === alternativeKey(alternative)));
  return (
    <div class="alternative-text">
      {text === '' ? <em>{words('text.no-text')}</em> : <span class="wording" {...ofText(view.negotiation.text.language)}>{text}</span>}
      <small class="by">
        {[first ? words('text-chair.as-it-stands') : '', partyList(visit, view, alternative.parties)].filter((one) => one !== '').join(' · ')}
        {said.map(({ id, verb, holder }) => (
          <span key={id}> · {words(`text.stance.${verb}`)}: {view.nameOf(holder)}</span>
        ))}
      </small>
    </div>
  );
}

/** That it is added, moved, cut or joined is decided with the chair's words for the next revision. */
function Structure({ visit, desk: { provision } }: PartProps): VNode | null {
  return isProposedOfAsSuch(provision) ? <p class="hint">{visit.words('text-chair.structure')}</p> : null;
}
