-- Whoever has a lead, until when they must have accepted it, and when anybody last did something with it. Leads that
-- are here already count as touched now.
alter table lead
    add assigned_at timestamptz,
    add accept_by   timestamptz,
    add accepted_at timestamptz,
    add round       integer     not null default 0,
    add pond_id     uuid,
    add pooled_at   timestamptz,
    add touched_at  timestamptz not null default now();

drop index lead_waiting;
create index lead_waiting on lead (tenant_id, id)
    where assignee_id is null and pond_id is null and closed_at is null and deleted_at is null;
create index lead_in_pond on lead (tenant_id, pond_id, id)
    where pond_id is not null and closed_at is null and deleted_at is null;
create index lead_open_by_assignee on lead (tenant_id, assignee_id, touched_at)
    where assignee_id is not null and closed_at is null and deleted_at is null;
