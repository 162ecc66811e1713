create table edge_rule_set
(
    tenant_id        uuid   not null,
    id               uuid   not null check (id = tenant_id),
    version          int    not null,
    allowed_origins  text[] not null,
    allowed_networks text[] not null,
    primary key (tenant_id, id)
);

call doorstep.tenant_table('edge_rule_set');

create table custom_domain
(
    tenant_id uuid        not null,
    id        uuid        not null,
    version   int         not null,
    name      text        not null,
    added_at  timestamptz not null,
    proved_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, name)
);

-- A domain leads to one organization. Names stand in the world's DNS and only what was proved counts, so that one is taken is no secret.
create unique index custom_domain_proved on custom_domain (name) where proved_at is not null;

call doorstep.tenant_table('custom_domain');
