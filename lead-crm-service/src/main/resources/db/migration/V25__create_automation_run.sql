-- What followed when a lead had entered a stage; the place in the list of one entry keeps it from being done twice.
create table automation_run
(
    tenant_id uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id        uuid        not null,
    entry_id  uuid        not null,
    position  integer     not null,
    lead_id   uuid        not null,
    pipeline  text        not null,
    stage     text        not null,
    action    text        not null,
    result    text        not null check (result in ('DONE', 'SKIPPED')),
    detail    text        not null,
    ran_at    timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, entry_id, position),
    foreign key (tenant_id, lead_id) references lead deferrable initially deferred
);

create index automation_run_by_lead on automation_run (tenant_id, lead_id, id);

call doorstep.tenant_table('automation_run');
