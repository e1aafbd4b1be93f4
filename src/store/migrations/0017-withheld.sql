-- To which negotiated text an act's subject belongs, where it is a part of one: what was proposed, said and decided of a text that is not public is withheld by its text.
create function text_of(process text, subject text) returns text language sql stable as $$
  select case split_part(subject, ':', 1)
    when 'amendment' then (select t.text from "amendment" t where t.process_id = process and t.id = split_part(subject, ':', 2) and t.to_position is null)
    when 'stance' then (select t.text from "stance" t where t.process_id = process and t.id = split_part(subject, ':', 2) and t.to_position is null)
    when 'provision' then (select t.text from "provision" t where t.process_id = process and t.id = split_part(subject, ':', 2) and t.to_position is null)
    when 'consolidation' then (select t.text from "consolidation" t where t.process_id = process and t.id = split_part(subject, ':', 2) and t.to_position is null)
    when 'package' then (select t.text from "package" t where t.process_id = process and t.id = split_part(subject, ':', 2) and t.to_position is null)
    when 'silence' then (select t.text from "silence" t where t.process_id = process and t.id = split_part(subject, ':', 2) and t.to_position is null)
  end
$$;
