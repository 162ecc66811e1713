-- A person signs in with an e-mail address before any organization is known, and may belong to several: so accounts have no tenant.
-- The table holds no business data; what a person is in an organization stands in membership, behind the wall.
create table user_account
(
    id                uuid primary key,
    version           int         not null,
    email             text        not null unique,
    name              text        not null,
    last_organization uuid,
    created_at        timestamptz not null
);

call doorstep.shared_table('user_account');

-- user_id has no foreign key: a reference that leaves the tenant would tell of rows outside it. Accounts are never deleted while
-- a membership names them.
create table membership
(
    tenant_id             uuid        not null,
    user_id               uuid        not null,
    version               int         not null,
    status                text        not null,
    roles                 text[]      not null,
    invitation_hash       text,
    invitation_expires_at timestamptz,
    created_at            timestamptz not null,
    joined_at             timestamptz,
    primary key (tenant_id, user_id)
);

create index membership_by_age on membership (tenant_id, created_at, user_id);
create index membership_of_user on membership (user_id);
create unique index membership_invitation on membership (invitation_hash) where invitation_hash is not null;

call doorstep.tenant_table('membership');

-- Two questions come before the tenant is known: where may this person go (log-in, switching), and whose invitation is this. Each gets
-- one narrow function; the table stays behind its wall.
create policy owner_looks_up on membership for select to current_user using (true);

create function organizations_of_user(wanted uuid)
    returns table (organization_id uuid, slug text, name text, status text)
    language sql stable security definer set search_path = public, pg_temp as
$$
select o.id, o.slug, o.name, o.status
from membership m join organization o on o.id = m.tenant_id
where m.user_id = wanted and m.status = 'ACTIVE'
order by m.joined_at, o.id
$$;

create function organization_of_invitation(wanted text) returns uuid
    language sql stable security definer set search_path = public, pg_temp as
$$
select tenant_id from membership where invitation_hash = wanted
$$;

revoke all on function organizations_of_user(uuid), organization_of_invitation(text) from public;

do
$$
begin
    execute format('grant execute on function organizations_of_user(uuid), organization_of_invitation(text) to %I',
                   current_database() || '_app');
end
$$;
