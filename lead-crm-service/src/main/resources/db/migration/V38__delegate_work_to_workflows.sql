-- Where a business's workflow for a kind of work is; without an address it is the installation's own.
create table workflow_connection
(
    tenant_id             uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id                    uuid        not null,
    version               integer     not null,
    kind                  text        not null check (kind in ('LEAD_SCORING', 'ANALYTICS_ROLL_UP')),
    url                   text,
    patience_seconds      integer     not null,
    secret                text        not null,
    previous_secret       text,
    previous_secret_until timestamptz,
    created_at            timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, kind)
);

-- Each time that a workflow was asked, what came of it, and who did the work in the end.
create table workflow_run
(
    tenant_id    uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id           uuid        not null,
    kind         text        not null,
    lead_id      uuid,
    day          date,
    retry_of     uuid,
    state        text        not null
        check (state in ('OPEN', 'ANSWERED', 'FELL_BACK', 'SUPERSEDED', 'DROPPED')),
    asked_at     timestamptz not null,
    answer_by    timestamptz not null,
    tries        integer     not null default 0,
    taken_at     timestamptz,
    trouble      text,
    settled_at   timestamptz,
    reason       text,
    result       jsonb,
    answer_hash  text,
    late_at      timestamptz,
    late_result  jsonb,
    primary key (tenant_id, id),
    foreign key (tenant_id, lead_id) references lead on delete cascade deferrable initially deferred,
    check ((kind = 'LEAD_SCORING') = (lead_id is not null)),
    check ((kind = 'ANALYTICS_ROLL_UP') = (day is not null))
);

create index workflow_run_by_lead on workflow_run (tenant_id, lead_id, id desc);
create index workflow_run_by_state on workflow_run (tenant_id, state, id desc);

call doorstep.tenant_table('workflow_connection');
call doorstep.tenant_table('workflow_run');

-- The run that a score came from, when a workflow gave it.
alter table lead_score add run_id uuid;
