-- What a dry run has foreseen of a record so far, for the next one of its file with the same id; given up with its end.
create table incident_import_preview (
    import_id uuid         not null constraint fk_incident_import_preview_import references incident_import (id),
    source_id varchar(200) not null,
    state     text         not null,
    constraint pk_incident_import_preview primary key (import_id, source_id)
);
