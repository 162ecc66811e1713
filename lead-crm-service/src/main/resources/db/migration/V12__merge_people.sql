alter table person
    add merged_into uuid,
    add foreign key (tenant_id, merged_into) references person;

create index person_by_survivor on person (tenant_id, merged_into) where merged_into is not null;

-- Everything that a merge changed, so that it can be undone: who had which key and address, and what the survivor
-- was like before and after.
create table person_merge
(
    tenant_id       uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id              uuid        not null,
    survivor_id     uuid        not null,
    merged_id       uuid        not null,
    rule            text        not null,
    details_before  jsonb       not null,
    details_after   jsonb       not null,
    identity_ids    uuid[]      not null,
    first_choices   uuid[]      not null,
    address_ids     uuid[]      not null,
    merged_at       timestamptz not null,
    merged_by       uuid,
    merged_by_name  text,
    unmerged_at     timestamptz,
    unmerged_by     uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, survivor_id) references person,
    foreign key (tenant_id, merged_id) references person
);

create index person_merge_by_survivor on person_merge (tenant_id, survivor_id, id desc);
create unique index person_merge_one_standing on person_merge (tenant_id, merged_id) where unmerged_at is null;

-- Whoever was two may have two open leads. Of enquiries that come at once, the lock on the person keeps one from
-- opening a second.
drop index lead_one_open_per_person;
create index lead_open_by_person on lead (tenant_id, person_id, captured_at) where closed_at is null and deleted_at is null;

create table lead_move
(
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    merge_id  uuid not null,
    lead_id   uuid not null,
    primary key (tenant_id, merge_id, lead_id),
    foreign key (tenant_id, merge_id) references person_merge,
    foreign key (tenant_id, lead_id) references lead
);

call doorstep.tenant_table('person_merge');
call doorstep.tenant_table('lead_move');
