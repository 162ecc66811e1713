-- A pool of leads that whoever comes first may claim; without members all agents may.
create table pond
(
    tenant_id            uuid    not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id                   uuid    not null,
    version              integer not null,
    name                 text    not null,
    member_ids           uuid[]  not null,
    claim_window_minutes integer,
    primary key (tenant_id, id)
);

-- Who got a lead, when and why. What the engine decided is kept with all that it depended on, so that it can be
-- decided again; people are named by their ids alone.
create table assignment_decision
(
    tenant_id      uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id             uuid        not null,
    lead_id        uuid        not null,
    kind           text        not null,
    reason         text        not null,
    assignee_id    uuid,
    pond_id        uuid,
    actor_id       uuid,
    policy_version integer,
    situation      jsonb,
    decision       jsonb,
    decided_at     timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, lead_id) references lead deferrable initially deferred
);

create index assignment_decision_by_lead on assignment_decision (tenant_id, lead_id, decided_at desc, id desc);

call doorstep.tenant_table('pond');
call doorstep.tenant_table('assignment_decision');
