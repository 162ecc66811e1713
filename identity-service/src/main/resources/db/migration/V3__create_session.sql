create table session
(
    tenant_id    uuid        not null,
    id           uuid        not null,
    version      int         not null,
    user_id      uuid        not null,
    ip_address   text,
    user_agent   text,
    started_at   timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at   timestamptz not null,
    revoked_at   timestamptz,
    revoked_for  text,
    primary key (tenant_id, id)
);

create index session_of_user on session (tenant_id, user_id, last_seen_at);

call doorstep.tenant_table('session');

-- All refresh tokens of a session are one family; a used one is kept, so that its reuse is seen.
create table refresh_token
(
    tenant_id  uuid        not null,
    hash       text        not null,
    session_id uuid        not null,
    issued_at  timestamptz not null,
    used_at    timestamptz,
    primary key (tenant_id, hash),
    foreign key (tenant_id, session_id) references session (tenant_id, id) on delete cascade
);

create index refresh_token_of_session on refresh_token (tenant_id, session_id, used_at);
create index refresh_token_hash on refresh_token (hash);

call doorstep.tenant_table('refresh_token');

-- A refresh token comes without an access token, so its tenant is not known yet: one narrow question (hash in, tenant out).
create policy owner_looks_up on refresh_token for select to current_user using (true);

create function organization_of_refresh_token(wanted text) returns uuid
    language sql stable security definer set search_path = public, pg_temp as
$$
select tenant_id from refresh_token where hash = wanted
$$;

revoke all on function organization_of_refresh_token(text) from public;

do
$$
begin
    execute format('grant execute on function organization_of_refresh_token(text) to %I', current_database() || '_app');
end
$$;
