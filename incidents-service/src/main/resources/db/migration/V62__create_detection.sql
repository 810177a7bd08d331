-- How an incident was noticed; an incident without a row was not asked yet.
create table detection (
    incident_id               uuid         not null constraint pk_detection primary key
                              constraint fk_detection_incident references incident (id),
    source                    varchar(30)  not null,
    first_signal              varchar(2000),
    gap                       varchar(30),
    noticed_by_customer_first boolean,
    updated_by_id             varchar(100) not null,
    updated_by_name           varchar(200) not null,
    updated_at                timestamptz  not null,
    version                   bigint       not null
);
create index ix_detection_source on detection (source);
