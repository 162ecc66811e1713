-- What a person has allowed a client, and the code that the client gets for it. Without a person: the token of a client that acts for
-- itself, kept only when it was taken back.
create table oauth_grant
(
    tenant_id       uuid        not null,
    id              uuid        not null,
    version         int         not null,
    client_id       uuid        not null,
    user_id         uuid,
    scopes          text[]      not null,
    code_hash       text,
    code_challenge  text,
    redirect_uri    text,
    code_expires_at timestamptz,
    code_used_at    timestamptz,
    created_at      timestamptz not null,
    expires_at      timestamptz not null,
    ended_at        timestamptz,
    ended_for       text,
    primary key (tenant_id, id),
    foreign key (tenant_id, client_id) references oauth_client (tenant_id, id) on delete cascade
);

create index oauth_grant_code on oauth_grant (tenant_id, code_hash);
create index oauth_grant_of_user on oauth_grant (tenant_id, user_id, created_at, id);
create index oauth_grant_of_client on oauth_grant (tenant_id, client_id);

call doorstep.tenant_table('oauth_grant');

-- All refresh tokens of a grant are one family; a used one is kept, so that its reuse is seen.
create table oauth_refresh_token
(
    tenant_id  uuid        not null,
    hash       text        not null,
    grant_id   uuid        not null,
    issued_at  timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    primary key (tenant_id, hash),
    foreign key (tenant_id, grant_id) references oauth_grant (tenant_id, id) on delete cascade
);

create index oauth_refresh_token_of_grant on oauth_refresh_token (tenant_id, grant_id, used_at);

call doorstep.tenant_table('oauth_refresh_token');
