create table oauth_client
(
    tenant_id               uuid        not null,
    id                      uuid        not null,
    version                 int         not null,
    name                    text        not null,
    type                    text        not null check (type in ('CONFIDENTIAL', 'PUBLIC')),
    secret_hash             text,
    old_secret_hash         text,
    old_secret_expires_at   timestamptz,
    grant_types             text[]      not null,
    redirect_uris           text[]      not null,
    scopes                  text[]      not null,
    enabled                 boolean     not null,
    approved_by             uuid        not null,
    created_at              timestamptz not null,
    tokens_revoked_at       timestamptz,
    primary key (tenant_id, id)
);

create index oauth_client_by_age on oauth_client (tenant_id, created_at, id);
create index oauth_client_of_approver on oauth_client (tenant_id, approved_by);
create index oauth_client_id on oauth_client (id);

call doorstep.tenant_table('oauth_client');

-- A client comes with nothing but its id, so its tenant is not known yet: one narrow question (id in, tenant out). Its secret is compared
-- behind the wall.
create policy owner_looks_up on oauth_client for select to current_user using (true);

create function organization_of_oauth_client(wanted uuid) returns uuid
    language sql stable security definer set search_path = public, pg_temp as
$$
select tenant_id from oauth_client where id = wanted
$$;

revoke all on function organization_of_oauth_client(uuid) from public;

do
$$
begin
    execute format('grant execute on function organization_of_oauth_client(uuid) to %I', current_database() || '_app');
end
$$;
