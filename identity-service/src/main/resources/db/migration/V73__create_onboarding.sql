-- How far an organization has come in its first days: one row each, locked while marks change.
create table onboarding_progress
(
    tenant_id uuid not null,
    id        uuid not null check (id = tenant_id),
    version   int  not null,
    resume_at text,
    primary key (tenant_id, id)
);

call doorstep.tenant_table('onboarding_progress');

-- A step without a mark is open.
create table onboarding_mark
(
    tenant_id uuid        not null,
    id        uuid        not null,
    version   int         not null,
    step      text        not null,
    state     text        not null check (state in ('DONE', 'SKIPPED')),
    source    text        not null,
    marked_by uuid,
    marked_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, step)
);

call doorstep.tenant_table('onboarding_mark');

create table onboarding_badge
(
    tenant_id  uuid        not null,
    id         uuid        not null,
    version    int         not null,
    badge      text        not null,
    granted_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, badge)
);

call doorstep.tenant_table('onboarding_badge');

-- What was filled in and is not yet written to where it belongs; emptied when it is.
create table onboarding_draft
(
    tenant_id uuid not null,
    id        uuid not null,
    version   int  not null,
    step      text not null,
    form      text check (length(form) <= 32000),
    primary key (tenant_id, id),
    unique (tenant_id, step)
);

call doorstep.tenant_table('onboarding_draft');
