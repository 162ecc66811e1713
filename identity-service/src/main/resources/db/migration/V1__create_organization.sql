-- An organization is the tenant: its id is the tenant_id of everything that belongs to it.
create table organization
(
    id                  uuid primary key,
    tenant_id           uuid        not null check (tenant_id = id),
    version             int         not null,
    slug                text        not null,
    name                text        not null,
    locale              text        not null,
    timezone            text        not null,
    primary_color       text,
    logo_url            text,
    persona_name        text,
    persona_tone        text,
    persona_greeting    text,
    status              text        not null,
    tier                text,
    subscription_status text,
    subscription_seen   timestamptz,
    registered_at       timestamptz not null
);

-- Slugs stand in public addresses, so one that is taken is no secret: unique over all tenants.
create unique index organization_slug on organization (slug);

call doorstep.tenant_table('organization');

-- Looked up before the tenant is known: a public page names its organization by slug. The table stays behind its wall; the service gets
-- one narrow question (slug in, id out), answered with the owner's right to read.
create policy owner_looks_up on organization for select to current_user using (true);

create function organization_of_slug(wanted text) returns uuid
    language sql stable security definer set search_path = public, pg_temp as
$$
select id from organization where slug = wanted
$$;

revoke all on function organization_of_slug(text) from public;

do
$$
begin
    execute format('grant execute on function organization_of_slug(text) to %I', current_database() || '_app');
end
$$;
