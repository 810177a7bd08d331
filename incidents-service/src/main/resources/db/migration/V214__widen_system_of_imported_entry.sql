-- An import may name its system with as many letters, and its updates have to say where they are from.
alter table timeline_entry alter column imported_system type varchar(100);
