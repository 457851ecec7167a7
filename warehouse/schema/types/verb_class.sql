-- How a source says it.
create type verb_class as enum('says', 'claims', 'denies');
