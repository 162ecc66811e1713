create table contact (
    tenant_id uuid not null,
    id uuid not null,
    name text,
    email text,
    marketing_consent boolean not null,
    consent_changed_at timestamptz not null,
    version integer not null,
    primary key (tenant_id, id)
);
call doorstep.tenant_table('contact');

create table suppression (
    tenant_id uuid not null,
    id uuid not null,
    email text not null,
    reason text not null,
    created_at timestamptz not null,
    version integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, email)
);
call doorstep.tenant_table('suppression');
