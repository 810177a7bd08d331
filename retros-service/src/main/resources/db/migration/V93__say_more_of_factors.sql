-- What a factor is beside its statement: necessary or not, a symptom, between two services, shown by pages elsewhere.
alter table factor
    add column necessity varchar(20)  not null default 'UNJUDGED',
    add column symptom   boolean      not null default false,
    add column edge_from varchar(100),
    add column edge_to   varchar(100),
    add column links     text         not null default '[]',
    add column tags      text[]       not null default '{}',
    add constraint ck_factor_edge check ((edge_from is null) = (edge_to is null));
