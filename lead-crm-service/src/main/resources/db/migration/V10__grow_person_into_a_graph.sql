alter table person
    add given_name  text,
    add family_name text,
    add birth_date  date,
    add family_key  text collate "C",
    add updated_at  timestamptz;

alter table person no force row level security;
update person set updated_at = created_at, family_key = lower(substring(name from '\S+$'));
alter table person force row level security;

alter table person alter updated_at set not null;

create index person_by_family_name on person (tenant_id, family_key);
create index person_by_time on person (tenant_id, created_at desc, id desc);

-- The key stays what it was: one owner for each (kind, value), whoever comes at once. What the key of a channel or of
-- another system belongs to stands before its colon: `telegram:12345`, `hubspot:678`.
alter table person_identity
    add id          uuid        not null default uuidv7(),
    add is_primary  boolean     not null default false,
    add verified_at timestamptz,
    add source      text        not null default 'enquiry',
    drop constraint person_identity_kind_check,
    add constraint person_identity_kind check (kind in ('EMAIL', 'PHONE', 'CONVERSATION', 'CHANNEL', 'EXTERNAL'));

create unique index person_identity_one_primary on person_identity (tenant_id, person_id, kind) where is_primary;

create table person_address
(
    tenant_id   uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id          uuid        not null default uuidv7(),
    person_id   uuid        not null,
    line1       text,
    city        text,
    region      text,
    postal_code text,
    country     text,
    created_at  timestamptz not null default now(),
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references person deferrable initially deferred
);

create index person_address_by_person on person_address (tenant_id, person_id, id);

call doorstep.tenant_table('person_address');
