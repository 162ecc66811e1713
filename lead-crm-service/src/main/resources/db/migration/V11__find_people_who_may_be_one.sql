-- What is known of each person in the plain spelling that is compared.
create table person_description
(
    tenant_id uuid  not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    person_id uuid  not null,
    details   jsonb not null,
    primary key (tenant_id, person_id),
    foreign key (tenant_id, person_id) references person deferrable initially deferred
);

-- The keys under which people are looked up; who shares none with somebody is not compared with them.
create table person_block
(
    tenant_id uuid             not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    key       text collate "C" not null,
    person_id uuid             not null,
    primary key (tenant_id, key, person_id),
    foreign key (tenant_id, person_id) references person_description on delete cascade
);

create index person_block_by_person on person_block (tenant_id, person_id);

-- With which description somebody was compared last; apart from it, because those who compare hold each other's.
create table person_comparison
(
    tenant_id   uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    person_id   uuid not null,
    details_md5 text not null,
    primary key (tenant_id, person_id),
    foreign key (tenant_id, person_id) references person_description on delete cascade
);

-- How many people have a value, counted now and then: agreement on a common one says less. The empty value is any.
create table trait_frequency
(
    tenant_id uuid             not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    trait     text             not null,
    value     text collate "C" not null,
    people    bigint           not null,
    primary key (tenant_id, trait, value)
);

create table trait_census
(
    tenant_id  uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid primary key,
    people     bigint      not null,
    counted_at timestamptz not null
);

-- `doubt` runs against the score, so that one index serves the likeliest first.
alter table duplicate_candidate
    add found_by     text not null default 'SHARED_CONTACT' check (found_by in ('SHARED_CONTACT', 'LIKENESS')),
    add dismissed_at timestamptz,
    add doubt        smallint generated always as (100 - score) stored;

create index duplicate_candidate_likeliest on duplicate_candidate (tenant_id, doubt, older_id, newer_id) where dismissed_at is null;
create index duplicate_candidate_by_newer on duplicate_candidate (tenant_id, newer_id);

call doorstep.tenant_table('person_description');
call doorstep.tenant_table('person_block');
call doorstep.tenant_table('person_comparison');
call doorstep.tenant_table('trait_frequency');
call doorstep.tenant_table('trait_census');
