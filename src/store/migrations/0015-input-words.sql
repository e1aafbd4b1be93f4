-- Whether the same words were submitted before is asked of every input: found by the words, however many inputs their holder has.
create index input_by_words on "input" using hash (text) where to_position is null;
