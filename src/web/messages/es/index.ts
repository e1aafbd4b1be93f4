import { accreditation } from './accreditation.ts';
import { adoptionActs } from './adoption-acts.ts';
import { adoption } from './adoption.ts';
import { bodies } from './bodies.ts';
import { chainActs } from './chain-acts.ts';
import { chain } from './chain.ts';
import { coalitionsActs } from './coalitions-acts.ts';
import { coalitions } from './coalitions.ts';
import { commitmentActs } from './commitments-acts.ts';
import { commitmentPages } from './commitments.ts';
import { desk } from './desk.ts';
import { documentFiles } from './document-files.ts';
import { documentReading } from './document-reading.ts';
import { door } from './door.ts';
import { download } from './download.ts';
import { draftPaper } from './draft-paper.ts';
import { drafting } from './drafting.ts';
import { drafts } from './drafts.ts';
import { fields } from './fields.ts';
import { floorChair } from './floor-chair.ts';
import { floorDelegate } from './floor-delegate.ts';
import { floorNotes } from './floor-notes.ts';
import { floorRoom } from './floor-room.ts';
import { floor } from './floor.ts';
import { followUp } from './follow-up.ts';
import { fundActs } from './fund-acts.ts';
import { fund } from './fund.ts';
import { groups } from './groups.ts';
import { helpFollowUp } from './help-follow-up.ts';
import { help } from './help.ts';
import { identity } from './identity.ts';
import { indicatorActs } from './indicators-acts.ts';
import { indicatorPages } from './indicators.ts';
import { inputsActs } from './inputs-acts.ts';
import { inputs } from './inputs.ts';
import { mechanisms } from './mechanisms.ts';
import { officer } from './officer.ts';
import { opinion } from './opinion.ts';
import { outbox } from './outbox.ts';
import { participants } from './participants.ts';
import { participationAccreditation } from './participation-accreditation.ts';
import { participationBodies } from './participation-bodies.ts';
import { participationRegistration } from './participation-registration.ts';
import { participation } from './participation.ts';
import { personalPage } from './personal-page.ts';
import { personal } from './personal.ts';
import { pictures } from './pictures.ts';
import { plan } from './plan.ts';
import { pledgePages } from './pledges.ts';
import { positions } from './positions.ts';
import { practicesActs } from './practices-acts.ts';
import { practicesPages } from './practices.ts';
import { programmePaper } from './programme-paper.ts';
import { recommendations } from './recommendations.ts';
import { record } from './record.ts';
import { registration } from './registration.ts';
import { reviewActs } from './review-acts.ts';
import { review } from './review.ts';
import { selection } from './selection.ts';
import { sessionPage } from './session-page.ts';
import { sessionsActs } from './sessions-acts.ts';
import { sessionsProgramme } from './sessions-programme.ts';
import { sessions } from './sessions.ts';
import { site } from './site.ts';
import { standings } from './standings.ts';
import { subregionNames } from './subregions.ts';
import { supportActs } from './support-acts.ts';
import { support } from './support.ts';
import { synthesisActs } from './synthesis-acts.ts';
import { textActs } from './text-acts.ts';
import { textChair } from './text-chair.ts';
import { textDelegate } from './text-delegate.ts';
import { textOut } from './text-out.ts';
import { textProgress } from './text-progress.ts';
import { text } from './text.ts';
import { textsLive } from './texts-live.ts';
import { texts } from './texts.ts';
import { things } from './things.ts';

export const messages = {
  ...accreditation,
  ...adoptionActs,
  ...adoption,
  ...bodies,
  ...chainActs,
  ...chain,
  ...coalitionsActs,
  ...coalitions,
  ...commitmentActs,
  ...commitmentPages,
  ...desk,
  ...documentFiles,
  ...documentReading,
  ...door,
  ...download,
  ...draftPaper,
  ...drafting,
  ...drafts,
  ...fields,
  ...floorChair,
  ...floorDelegate,
  ...floorNotes,
  ...floorRoom,
  ...floor,
  ...followUp,
  ...fundActs,
  ...fund,
  ...groups,
  ...helpFollowUp,
  ...help,
  ...identity,
  ...indicatorActs,
  ...indicatorPages,
  ...inputsActs,
  ...inputs,
  ...mechanisms,
  ...officer,
  ...opinion,
  ...outbox,
  ...participants,
  ...participationAccreditation,
  ...participationBodies,
  ...participationRegistration,
  ...participation,
  ...personalPage,
  ...personal,
  ...pictures,
  ...plan,
  ...pledgePages,
  ...positions,
  ...practicesActs,
  ...practicesPages,
  ...programmePaper,
  ...recommendations,
  ...record,
  ...registration,
  ...reviewActs,
  ...review,
  ...selection,
  ...sessionPage,
  ...sessionsActs,
  ...sessionsProgramme,
  ...sessions,
  ...site,
  ...standings,
  ...subregionNames,
  ...supportActs,
  ...support,
  ...synthesisActs,
  ...textActs,
  ...textChair,
  ...textDelegate,
  ...textOut,
  ...textProgress,
  ...text,
  ...textsLive,
  ...texts,
  ...things,
} as const;
