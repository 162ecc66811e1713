create table lead_export_schedule
(
    tenant_id   uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id          uuid        not null,
    version     integer     not null,
    name        text        not null,
    filter      text        not null,
    sort        text        not null,
    format      text        not null,
    every       text        not null check (every in ('DAY', 'WEEK')),
    weekday     text,
    hour        integer     not null check (hour between 0 and 23),
    owner_id    uuid        not null,
    scope       text        not null check (scope in ('OWN', 'TEAM', 'ALL')),
    recipients  uuid[]      not null,
    next_run_at timestamptz not null,
    created_at  timestamptz not null,
    primary key (tenant_id, id),
    check ((every = 'WEEK') = (weekday is not null))
);

create index lead_export_schedule_by_owner on lead_export_schedule (tenant_id, owner_id);

-- A file is there for its readers when it is ready; one that is not was left by a run that broke off.
create table lead_export_file
(
    tenant_id   uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id          uuid        not null,
    schedule_id uuid        not null,
    format      text        not null,
    owner_id    uuid        not null,
    scope       text        not null,
    leads       bigint,
    parts       integer,
    made_at     timestamptz not null,
    expires_at  timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, schedule_id) references lead_export_schedule on delete cascade
);

create index lead_export_file_by_schedule on lead_export_file (tenant_id, schedule_id, id desc);

-- Encrypted with a key that the database lacks, each part for its own place.
create table lead_export_part
(
    tenant_id uuid    not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    file_id   uuid    not null,
    number    integer not null,
    content   bytea   not null,
    primary key (tenant_id, file_id, number),
    foreign key (tenant_id, file_id) references lead_export_file on delete cascade
);

call doorstep.tenant_table('lead_export_schedule');
call doorstep.tenant_table('lead_export_file');
call doorstep.tenant_table('lead_export_part');
