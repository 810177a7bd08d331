-- The language check asks which words of a text are names or usernames of people, however they are capitalised.
drop index ix_person_name;
create index ix_person_name_small on person (lower(name));
create index ix_person_username_small on person (lower(username));
