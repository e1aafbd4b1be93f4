-- A badge opens the door once each day: the first showing of each day, ascending. attended_at stays the first of all.
alter table "registration" add column showings text[];
-- Until now a badge opened the door once in all.
update "registration" set showings = array[attended_at] where attended_at is not null;
