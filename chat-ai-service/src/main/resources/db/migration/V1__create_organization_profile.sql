create table organization_profile
(
    id               uuid    not null,
    tenant_id        uuid    not null,
    version          integer not null,
    slug             text    not null,
    name             text    not null,
    locale           text    not null,
    primary_color    text,
    logo_url         text,
    persona_name     text,
    persona_tone     text,
    persona_greeting text,
    primary key (tenant_id, id)
);
call doorstep.tenant_table('organization_profile');
