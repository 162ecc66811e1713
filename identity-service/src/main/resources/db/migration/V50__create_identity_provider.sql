-- Who vouches for an organization's people: an OpenID provider or a SAML identity provider. The client secret is encrypted for its organization.
create table identity_provider
(
    tenant_id       uuid        not null,
    id              uuid        not null,
    version         int         not null,
    name            text        not null,
    kind            text        not null check (kind in ('OIDC', 'SAML')),
    enabled         boolean     not null,
    demanded        boolean     not null,
    default_role    text        not null,
    email_domains   text[]      not null,
    issuer          text        not null,
    client_id       text,
    client_secret   text,
    sign_on_url     text,
    certificates    text[]      not null,
    email_attribute text,
    name_attribute  text,
    created_at      timestamptz not null,
    primary key (tenant_id, id)
);

create unique index identity_provider_id on identity_provider (id);

call doorstep.tenant_table('identity_provider');

-- Whom a provider calls by which name.
create table federated_identity
(
    tenant_id   uuid        not null,
    id          uuid        not null,
    provider_id uuid        not null,
    subject     text        not null,
    user_id     uuid        not null,
    linked_at   timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, provider_id, subject),
    foreign key (tenant_id, provider_id) references identity_provider on delete cascade
);

create index federated_identity_of_user on federated_identity (tenant_id, user_id);

call doorstep.tenant_table('federated_identity');

-- An assertion opens one session; it is remembered until it would have expired anyway.
create table used_assertion
(
    tenant_id    uuid        not null,
    provider_id  uuid        not null,
    assertion_id text        not null,
    expires_at   timestamptz not null,
    primary key (tenant_id, provider_id, assertion_id),
    foreign key (tenant_id, provider_id) references identity_provider on delete cascade
);

create index used_assertion_age on used_assertion (tenant_id, expires_at);

call doorstep.tenant_table('used_assertion');

-- Accounts belong to people and not to organizations, and so does the name under which the platform's own provider knows them: no tenant.
create table google_identity
(
    subject   text primary key,
    user_id   uuid        not null,
    linked_at timestamptz not null
);

create index google_identity_of_user on google_identity (user_id);

call doorstep.shared_table('google_identity');

-- Two questions come before the tenant is known: whose is this provider, and who vouches for this e-mail domain. Only a domain that its
-- organization has proved by DNS is told.
create policy owner_looks_up on identity_provider for select to current_user using (true);
create policy owner_looks_up on custom_domain for select to current_user using (true);

create function organization_of_identity_provider(wanted uuid) returns uuid
    language sql stable security definer set search_path = public, pg_temp as
$$
select tenant_id from identity_provider where id = wanted
$$;

create function providers_of_domain(wanted text)
    returns table (id uuid, name text, kind text, demanded boolean)
    language sql stable security definer set search_path = public, pg_temp as
$$
select p.id, p.name, p.kind, p.demanded
from custom_domain d join identity_provider p on p.tenant_id = d.tenant_id
where d.name = wanted and d.proved_at is not null and p.enabled and wanted = any (p.email_domains)
order by p.created_at, p.id
$$;

revoke all on function organization_of_identity_provider(uuid), providers_of_domain(text) from public;

do
$$
begin
    execute format('grant execute on function organization_of_identity_provider(uuid), providers_of_domain(text) to %I',
                   current_database() || '_app');
end
$$;
