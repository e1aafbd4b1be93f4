-- What the chain needs: grounds stated after the fact, and every link found from either end, as of any position.
create table "ground" (
  process_id text not null, id text not null, from_position bigint not null, to_position bigint,
  text text not null, revision text not null, provision text not null, rests_on text[] not null, note text, status text not null, changed_at bigint not null,
  primary key (process_id, id, from_position)
);
-- The texts at a path of what is kept as JSON, so that an index finds a row by any of them.
create function texts_at(of jsonb, path jsonpath) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(v #>> '{}'), '{}') from jsonb_path_query(of, path) v
$$;
-- Where the words that answer a closed amendment stand, if that is not where it was tabled: its own act has it.
alter table "amendment" add column "into" text;
update "amendment" t set "into" = a.entry::jsonb #>> '{data,provision}' from act a
  where t.status = 'closed' and a.process_id = t.process_id and a.position = t.changed_at and a.type = 'amendment-carried' and a.entry::jsonb #>> '{data,provision}' <> t.provision;
create index chain_amendment_into on "amendment" (process_id, "into") where "into" is not null;
create index chain_ground_of_provision on "ground" (process_id, provision);
create index chain_ground_on on "ground" using gin (rests_on);
-- Indexes over rows of all times: a condition "held at a position" cannot use those over current rows alone.
create index chain_recommendation_of on "recommendation" (process_id, (origin ->> 'of'));
create index chain_recommendation_into on "recommendation" (process_id, "into") where "into" is not null;
create index chain_recommendation_from on "recommendation" (process_id, "from") where "from" is not null;
create index chain_recommendation_by_code on "recommendation" using gin (codes);
create index chain_input_by_holder on "input" (process_id, holder);
create index chain_input_by_file on "input" using gin (attachments);
create index chain_edition_of_document on "edition" (process_id, document);
create index chain_note_of_turn on "note" (process_id, event, turn);
create index chain_turn_by_holder on "turn" (process_id, holder);
create index chain_position_on on "position" (process_id, recommendation);
create index chain_position_by_holder on "position" (process_id, holder);
create index chain_position_evidence on "position" using gin (texts_at(evidence, '$[*].of'));
create index chain_sentence_evidence on "sentence" using gin (texts_at(evidence, '$[*].of'));
create index chain_sentence_about on "sentence" (process_id, (template ->> 'about'));
create index chain_amendment_to on "amendment" (process_id, provision);
create index chain_amendment_on on "amendment" using gin (rests_on);
create index chain_amendment_amends on "amendment" (process_id, amends) where amends is not null;
create index chain_amendment_by on "amendment" using gin (proponents);
create index chain_stance_on on "stance" (process_id, amendment) where amendment is not null;
create index chain_stance_to on "stance" (process_id, provision);
create index chain_stance_by on "stance" (process_id, holder);
create index chain_consolidation_to on "consolidation" (process_id, provision);
create index chain_consolidation_merges on "consolidation" using gin (merges);
create index chain_decision_of on "decision" (process_id, revision);
create index chain_explanation_of on "explanation" using gin (provisions);
create index chain_explanation_by on "explanation" (process_id, holder);
create index chain_commitment_of on "commitment" using gin (provisions);
create index chain_pledge_on on "pledge" using gin (commitments);
create index chain_pledge_of on "pledge" using gin (provisions);
create index chain_pledge_matches on "pledge" using gin (matches);
create index chain_pledge_by on "pledge" using gin (makers);
create index chain_pledge_with on "pledge" using gin (partners);
create index chain_pledge_coalition on "pledge" (process_id, coalition) where coalition is not null;
create index chain_mechanism_of on "mechanism" using gin (provisions);
create index chain_practice_on on "practice" using gin (commitments);
create index chain_practice_by on "practice" (process_id, holder);
-- Answers are long: what they are about and rest on stands beside them.
alter table "report" add column answered text[] generated always as (texts_at(answers, '$[*].commitment')) stored;
alter table "report" add column rests_on text[] generated always as (texts_at(answers, '$[*].restsOn[*]')) stored;
create index chain_report_answered on "report" using gin (answered);
create index chain_report_rests on "report" using gin (rests_on);
create index chain_practice_used on "practice" using gin (texts_at(used_by, '$[*].thing'));
create index chain_report_of on "report" (process_id, state);
create index chain_remark_on on "remark" (process_id, report);
create index chain_request_on on "supportrequest" using gin (commitments);
create index chain_offer_on on "supportoffer" using gin (commitments);
create index chain_agreement_request on "supportagreement" (process_id, request);
create index chain_agreement_offer on "supportagreement" (process_id, offer) where offer is not null;
create index chain_contribution_for on "contribution" (process_id, pledge) where pledge is not null;
create index chain_contribution_earmark on "contribution" (process_id, fund, earmark) where earmark is not null;
create index chain_contribution_by on "contribution" (process_id, donor);
create index chain_proposal_on on "proposal" using gin (commitments);
create index chain_entry_about on "entry" (process_id, about);
