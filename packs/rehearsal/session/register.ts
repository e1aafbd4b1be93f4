import { demonstrationParticipants } from '../../gcm/participation/applicants.ts';
import type { ParticipantFact } from '../../gcm/participation/participants.ts';

type Entity = Pick<ParticipantFact, 'id' | 'name' | 'type' | 'constituency'>;

const marked = ' (invented)';

function agency(id: string, type: 'specialized-agency' | 'united-nations-entity' | 'intergovernmental-organization', name: string): Entity {
  return { id, type, name: { en: `${name}${marked}` } };
}

function stakeholder(id: string, constituency: NonNullable<ParticipantFact['constituency']>, name: string): Entity {
  return { id, type: 'specially-accredited', constituency, name: { en: `${name}${marked}` } };
}

/** Six organizations that do not exist, with a seat in every such room. */
export const agencies: readonly Entity[] = [
  agency('office-of-high-water-marks', 'united-nations-entity', 'Office of High-Water Marks'),
  agency('agency-for-lighthouses', 'specialized-agency', 'Agency for Lighthouses and Foghorns'),
  agency('programme-for-dunes', 'united-nations-entity', 'Programme for Dunes'),
  agency('union-of-harbour-clocks', 'intergovernmental-organization', 'Union of Harbour Clocks'),
  agency('bank-of-sandbags', 'intergovernmental-organization', 'Interregional Bank of Sandbags'),
  agency('council-of-ferries', 'intergovernmental-organization', 'Council of Ferries'),
];

const spoken: readonly Entity[] = [
  stakeholder('tide-table-readers', 'academia', 'Society of Tide-Table Readers'),
  stakeholder('institute-of-slow-rivers', 'academia', 'Institute of Slow Rivers'),
  stakeholder('chair-for-estuaries', 'academia', 'University Chair for Estuaries'),
  stakeholder('school-of-salt-marshes', 'academia', 'School of Salt Marshes'),
  stakeholder('harbour-cooks-union', 'civil-society', 'Union of Harbour Cooks'),
  stakeholder('net-menders-federation', 'civil-society', 'Federation of Net Menders'),
  stakeholder('crane-operators-circle', 'civil-society', 'Circle of Crane Operators'),
  stakeholder('pier-and-rope-company', 'private-sector', 'Pier and Rope Company'),
  stakeholder('warehouse-keepers', 'private-sector', 'Association of Warehouse Keepers'),
  stakeholder('three-anchors-insurance', 'private-sector', 'Three Anchors Mutual Insurance'),
  stakeholder('mayors-of-low-towns', 'local-authority', 'Assembly of Mayors of Low Towns'),
  stakeholder('league-of-island-villages', 'local-authority', 'League of Island Villages'),
  stakeholder('families-of-the-upper-street', 'migrants-organization', 'Families of the Upper Street'),
  stakeholder('voices-from-the-jetty', 'migrants-organization', 'Voices from the Jetty'),
  stakeholder('ferry-children', 'migrants-organization', 'Grown-Up Ferry Children'),
  stakeholder('lamp-and-ladder', 'civil-society', 'Lamp and Ladder'),
  stakeholder('open-shutters', 'civil-society', 'Open Shutters'),
  stakeholder('kitchen-on-the-quay', 'civil-society', 'Kitchen on the Quay'),
  stakeholder('bridge-wardens', 'civil-society', 'Volunteer Bridge Wardens'),
  stakeholder('law-at-low-tide', 'non-governmental-organization', 'Law at Low Tide'),
  stakeholder('dry-shoes', 'non-governmental-organization', 'Dry Shoes'),
  stakeholder('house-of-seven-boats', 'non-governmental-organization', 'House of Seven Boats'),
  stakeholder('neighbours-of-the-dyke', 'non-governmental-organization', 'Neighbours of the Dyke'),
  stakeholder('second-wave-radio', 'civil-society', 'Second Wave Radio'),
  stakeholder('maps-for-everyone', 'civil-society', 'Maps for Everyone'),
  stakeholder('sisters-of-the-sluice', 'civil-society', 'Sisters of the Sluice'),
  stakeholder('house-of-the-quiet-bell', 'civil-society', 'House of the Quiet Bell'),
];

/** Thirty-five stakeholders that do not exist: those that are on the register anyway, and those that come for the sessions. */
export const stakeholders: readonly Entity[] = [...demonstrationParticipants, ...spoken];

/** Those that the register does not have yet. */
export const sessionParticipants: readonly Entity[] = [...agencies, ...spoken];
