-- The draw also rests on a public value of a day after the publication: what was named, what came, and when both were said. Null where the record is from before.
alter table "selection" add column published_at text, add column public_source jsonb, add column public_value text, add column drawn_at text;
