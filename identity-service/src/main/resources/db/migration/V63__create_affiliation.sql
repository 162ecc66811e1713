create table affiliation
(
    tenant_id  uuid         not null,
    id         uuid         not null,
    version    int          not null,
    user_id    uuid         not null,
    status     text         not null,
    message    varchar(500),
    reason     varchar(500),
    applied_at timestamptz  not null,
    changed_at timestamptz  not null,
    primary key (tenant_id, id),
    unique (tenant_id, user_id)
);

create index affiliation_by_age on affiliation (tenant_id, applied_at, id);
create index affiliation_of_user on affiliation (user_id);

call doorstep.tenant_table('affiliation');

-- A marketer sees the own affiliations over all companies: one narrow question, answered with the owner's right to read.
create policy owner_looks_up on affiliation for select to current_user using (true);

create function affiliations_of_user(wanted uuid)
    returns table (id uuid, organization_id uuid, slug text, name text, status text, reason text, applied_at timestamptz, changed_at timestamptz)
    language sql stable security definer set search_path = public, pg_temp as
$$
select a.id, o.id, o.slug, o.name, a.status, a.reason, a.applied_at, a.changed_at
from affiliation a join organization o on o.id = a.tenant_id
where a.user_id = wanted
order by a.applied_at desc, a.id
$$;

revoke all on function affiliations_of_user(uuid) from public;

do
$$
begin
    execute format('grant execute on function affiliations_of_user(uuid) to %I', current_database() || '_app');
end
$$;
