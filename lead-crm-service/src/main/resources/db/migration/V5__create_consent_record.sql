-- A ledger: rows are added, never changed.
create table consent_record
(
    tenant_id   uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id          uuid        not null,
    person_id   uuid        not null,
    lead_id     uuid,
    given       boolean     not null,
    purpose     text        not null,
    channel     text        not null,
    text        text,
    source      text        not null,
    ip_address  text,
    user_agent  text,
    recorded_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references person deferrable initially deferred
);

create index consent_record_by_person on consent_record (tenant_id, person_id, recorded_at desc, id desc);

call doorstep.tenant_table('consent_record');
