-- Editors speak of lines, so a text has one kind of line break.
update retrospective_section
   set body = replace(replace(body, E'\r\n', E'\n'), E'\r', E'\n')
 where body like E'%\r%';

alter table retrospective_section
    add column changes bigint not null default 0,
    add column untold_since timestamptz;

create index ix_retrospective_section_untold_since on retrospective_section (untold_since) where untold_since is not null;

create table section_change (
    retrospective_id uuid        not null,
    position         integer     not null,
    number           bigint      not null,
    client_id        varchar(40) not null,
    change           text        not null,
    changed_at       timestamptz not null,
    constraint pk_section_change primary key (retrospective_id, position, number),
    constraint fk_section_change_retrospective_id_position foreign key (retrospective_id, position)
        references retrospective_section
);

create index ix_section_change_changed_at on section_change (changed_at);
