create table person
(
    tenant_id  uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id         uuid        not null,
    version    integer     not null,
    name       text,
    name_key   text collate "C",
    created_at timestamptz not null,
    primary key (tenant_id, id)
);

create index person_by_name on person (tenant_id, name_key);

-- One owner per key: this is what makes one person out of fifty enquiries that arrive at once.
-- The person's own row follows later in the same transaction, so the check waits for the commit.
create table person_identity
(
    tenant_id  uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    kind       text        not null check (kind in ('EMAIL', 'PHONE', 'CONVERSATION')),
    value      text        not null,
    person_id  uuid        not null,
    created_at timestamptz not null default now(),
    primary key (tenant_id, kind, value),
    foreign key (tenant_id, person_id) references person deferrable initially deferred
);

create index person_identity_by_person on person_identity (tenant_id, person_id);

create table duplicate_candidate
(
    tenant_id uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    older_id  uuid        not null,
    newer_id  uuid        not null,
    score     smallint    not null check (score between 0 and 100),
    reasons   text[]      not null,
    found_at  timestamptz not null default now(),
    primary key (tenant_id, older_id, newer_id),
    foreign key (tenant_id, older_id) references person,
    foreign key (tenant_id, newer_id) references person
);

create table tenant_region
(
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid primary key,
    region    text not null
);

call doorstep.tenant_table('person');
call doorstep.tenant_table('person_identity');
call doorstep.tenant_table('duplicate_candidate');
call doorstep.tenant_table('tenant_region');
