-- Without an assignee it is for whoever has the lead.
create table follow_up
(
    tenant_id   uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id          uuid        not null,
    version     integer     not null,
    lead_id     uuid        not null,
    title       text        not null,
    due_at      timestamptz not null,
    assignee_id uuid,
    status      text        not null check (status in ('OPEN', 'DONE', 'CANCELLED')),
    by_rule     boolean     not null,
    created_by  uuid,
    created_at  timestamptz not null,
    settled_at  timestamptz,
    reminded_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, lead_id) references lead deferrable initially deferred
);

create index follow_up_by_lead on follow_up (tenant_id, lead_id, due_at, id);
create index follow_up_open on follow_up (tenant_id, due_at, id) where status = 'OPEN';

call doorstep.tenant_table('follow_up');
