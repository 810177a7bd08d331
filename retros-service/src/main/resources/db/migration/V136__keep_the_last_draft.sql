-- What the record alone gave, to put a newer draft into what people have made of it. Where people wrote before, it is not known.
alter table retrospective_section
    add column drafted text;

update retrospective_section
   set drafted = body
 where edited_by_id is null;
