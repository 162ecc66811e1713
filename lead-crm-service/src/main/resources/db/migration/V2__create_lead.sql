create table lead
(
    tenant_id           uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id                  uuid        not null,
    version             integer     not null,
    person_id           uuid        not null,
    stage               text        not null,
    source              text        not null,
    campaign            text,
    message             text,
    language            text,
    conversation_id     uuid,
    property_ids        uuid[]      not null,
    tags                text[]      not null,
    unreadable_contacts text[]      not null,
    score               integer     not null check (score between 0 and 100),
    score_factors       text        not null,
    marketing_consent   boolean     not null,
    enquiries           integer     not null,
    assignee_id         uuid,
    captured_at         timestamptz not null,
    last_enquiry_at     timestamptz not null,
    closed_at           timestamptz,
    deleted_at          timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references person deferrable initially deferred
);

create unique index lead_one_open_per_person on lead (tenant_id, person_id) where closed_at is null and deleted_at is null;
create index lead_by_person on lead (tenant_id, person_id);
create index lead_by_time on lead (tenant_id, captured_at desc, id desc);
create index lead_by_score on lead (tenant_id, score desc, id desc);
create index lead_by_assignee on lead (tenant_id, assignee_id, captured_at desc, id desc);
create index lead_waiting on lead (tenant_id, captured_at) where assignee_id is null and closed_at is null and deleted_at is null;

-- What cannot be used now is kept as it was sent, until somebody mends or dismisses it.
create table quarantined_enquiry
(
    tenant_id   uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id          uuid        not null,
    enquiry     text        not null,
    reason      text        not null,
    received_at timestamptz not null,
    settled_at  timestamptz,
    lead_id     uuid,
    primary key (tenant_id, id)
);

create index quarantined_enquiry_open on quarantined_enquiry (tenant_id, received_at desc, id desc) where settled_at is null;

call doorstep.tenant_table('lead');
call doorstep.tenant_table('quarantined_enquiry');
