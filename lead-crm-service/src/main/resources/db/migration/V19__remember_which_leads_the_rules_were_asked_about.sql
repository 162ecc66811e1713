-- Whether the rules were asked about a lead that nobody has: a sitting over new leads need not go through those again
-- that found nobody. When somebody may be free again, all are asked about.
alter table lead add considered boolean not null default false;

create index lead_unconsidered on lead (tenant_id, id)
    where assignee_id is null and pond_id is null and closed_at is null and deleted_at is null and not considered;
