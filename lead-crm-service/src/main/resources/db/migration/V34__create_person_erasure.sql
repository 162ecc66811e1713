-- Who wanted to be known no more, by an id that leads nowhere; who asked for it (nobody, when
-- the person was kept for long enough), and which service has answered.
create table person_erasure
(
    tenant_id    uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id           uuid        not null,
    person_id    uuid        not null,
    requested_by uuid,
    requested_at timestamptz not null,
    due_at       timestamptz not null,
    primary key (tenant_id, id)
);

create index person_erasure_of_person on person_erasure (tenant_id, person_id, id);

create table person_erasure_part
(
    tenant_id   uuid  not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    request_id  uuid  not null,
    service     text  not null,
    finished_at timestamptz,
    kept        jsonb not null default '[]',
    primary key (tenant_id, request_id, service),
    foreign key (tenant_id, request_id) references person_erasure on delete cascade
);

-- Whose facts must stay while a court or an authority may ask for them.
create table person_hold
(
    tenant_id uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    person_id uuid        not null,
    reason    text        not null,
    placed_by uuid        not null,
    placed_at timestamptz not null,
    primary key (tenant_id, person_id),
    foreign key (tenant_id, person_id) references person
);

call doorstep.tenant_table('person_erasure');
call doorstep.tenant_table('person_erasure_part');
call doorstep.tenant_table('person_hold');
