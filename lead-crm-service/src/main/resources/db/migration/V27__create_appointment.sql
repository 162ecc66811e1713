-- Without an outcome it is still to come, or nobody has said yet how it went.
create table appointment
(
    tenant_id  uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id         uuid        not null,
    version    integer     not null,
    lead_id    uuid        not null,
    agent_id   uuid        not null,
    type       text        not null,
    starts_at  timestamptz not null,
    ends_at    timestamptz not null check (ends_at > starts_at),
    place      text,
    outcome    text check (outcome in ('SHOWN', 'NO_SHOW', 'CANCELLED', 'RESCHEDULED')),
    booked_at  timestamptz not null,
    settled_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, lead_id) references lead deferrable initially deferred
);

create index appointment_by_time on appointment (tenant_id, starts_at, id);
create index appointment_by_agent on appointment (tenant_id, agent_id, starts_at) where outcome is null;
create index appointment_by_lead on appointment (tenant_id, lead_id);

call doorstep.tenant_table('appointment');
