-- What happened, as the events of all services tell it: written once, never changed. `written_in` tells a job which facts
-- are new without a mark on the facts: everything below the oldest transaction that still runs is complete.
create table analytics_fact
(
    tenant_id   uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    event_id    uuid        not null,
    kind        text        not null,
    subject_id  uuid        not null,
    person_id   uuid,
    member_id   uuid,
    source      text,
    campaign    text,
    detail      text,
    quantity    bigint      not null,
    amount      bigint,
    currency    text,
    occurred_at timestamptz not null,
    written_in  xid8        not null default pg_current_xact_id(),
    primary key (tenant_id, event_id),
    check ((amount is null) = (currency is null))
);

create index analytics_fact_by_subject on analytics_fact (tenant_id, subject_id);
create index analytics_fact_by_kind on analytics_fact (tenant_id, kind, occurred_at);
create index analytics_fact_by_writing on analytics_fact (tenant_id, written_in);

-- How far the numbers are made of the facts; only the job that makes them locks the row.
create table analytics_progress
(
    tenant_id    uuid    not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    rolled_up_to xid8    not null,
    zone         text    not null,
    rebuild      boolean not null,
    rolled_up_at timestamptz,
    primary key (tenant_id)
);

-- What became of each lead, folded from its facts.
create table analytics_lead
(
    tenant_id        uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    lead_id          uuid        not null,
    person_id        uuid,
    source           text        not null,
    campaign         text,
    agent_id         uuid,
    stage            text        not null,
    furthest         integer     not null,
    captured_at      timestamptz not null,
    first_contact_at timestamptz,
    won_at           timestamptz,
    lost_at          timestamptz,
    primary key (tenant_id, lead_id)
);

create index analytics_lead_by_capture on analytics_lead (tenant_id, captured_at desc, lead_id desc);

create table metric_day
(
    tenant_id     uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    metric_name   text        not null,
    dimension     text        not null,
    dimension_key text        not null,
    date          date        not null,
    value         bigint      not null,
    created_at    timestamptz not null,
    primary key (tenant_id, metric_name, dimension, date, dimension_key)
);

create index metric_day_by_date on metric_day (tenant_id, date);

-- Who looked at the numbers on which day, so that it is told once.
create table analytics_view
(
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    user_id   uuid not null,
    date      date not null,
    primary key (tenant_id, user_id, date)
);

call doorstep.tenant_table('analytics_fact');
call doorstep.tenant_table('analytics_progress');
call doorstep.tenant_table('analytics_lead');
call doorstep.tenant_table('metric_day');
call doorstep.tenant_table('analytics_view');
