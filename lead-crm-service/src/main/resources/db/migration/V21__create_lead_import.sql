create table lead_import
(
    tenant_id         uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id                uuid        not null,
    version           integer     not null,
    file_name         text        not null,
    plan              text        not null,
    status            text        not null,
    total             bigint,
    rows_done         bigint      not null,
    created           bigint      not null,
    new_people        bigint      not null,
    updated           bigint      not null,
    unchanged         bigint      not null,
    rejected          bigint      not null,
    unproven_consents bigint      not null,
    taken_back        bigint      not null,
    kept              bigint      not null,
    examples          text        not null,
    attempts          integer     not null,
    failure           text,
    requested_by      text,
    started_at        timestamptz not null,
    finished_at       timestamptz,
    primary key (tenant_id, id)
);

create table lead_import_reject
(
    tenant_id   uuid    not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    import_id   uuid    not null,
    line        bigint  not null,
    position    integer not null,
    column_name text,
    code        text    not null,
    reason      text    not null,
    value       text,
    primary key (tenant_id, import_id, line, position),
    foreign key (tenant_id, import_id) references lead_import on delete cascade
);

-- What became of each row, so that it can be known again and taken back.
create table lead_import_row
(
    tenant_id    uuid    not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    import_id    uuid    not null,
    line         bigint  not null,
    fingerprint  uuid    not null,
    lead_id      uuid    not null,
    person_id    uuid    not null,
    made_lead    boolean not null,
    made_person  boolean not null,
    taken_back   boolean not null default false,
    kept_because text,
    primary key (tenant_id, import_id, line),
    foreign key (tenant_id, import_id) references lead_import on delete cascade,
    foreign key (tenant_id, lead_id) references lead deferrable initially deferred
);

create index lead_import_row_by_fingerprint on lead_import_row (tenant_id, fingerprint) where not taken_back;

call doorstep.tenant_table('lead_import');
call doorstep.tenant_table('lead_import_reject');
call doorstep.tenant_table('lead_import_row');
