-- The language check asks which words of a text are names of people.
create index ix_person_name on person (name);
