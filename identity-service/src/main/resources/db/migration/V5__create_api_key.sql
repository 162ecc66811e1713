create table api_key
(
    tenant_id    uuid        not null,
    id           uuid        not null,
    version      int         not null,
    name         text        not null,
    prefix       text        not null,
    secret_hash  text        not null,
    permissions  text[]      not null,
    created_by   uuid        not null,
    created_at   timestamptz not null,
    expires_at   timestamptz,
    revoked_at   timestamptz,
    last_used_at timestamptz,
    primary key (tenant_id, id)
);

create index api_key_by_age on api_key (tenant_id, created_at, id);
create index api_key_of_creator on api_key (tenant_id, created_by);

-- The prefix is random; that one is taken tells nothing.
create unique index api_key_prefix on api_key (prefix);

call doorstep.tenant_table('api_key');

-- A key is all that its caller shows, so its tenant is not known yet: one narrow question (prefix in, tenant out). The secret is compared behind the wall.
create policy owner_looks_up on api_key for select to current_user using (true);

create function organization_of_api_key(wanted text) returns uuid
    language sql stable security definer set search_path = public, pg_temp as
$$
select tenant_id from api_key where prefix = wanted
$$;

revoke all on function organization_of_api_key(text) from public;

do
$$
begin
    execute format('grant execute on function organization_of_api_key(text) to %I', current_database() || '_app');
end
$$;
