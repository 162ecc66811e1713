-- What a person wants to know of the facts that an organization has, or that they go. Names the person by id alone.
create table privacy_request
(
    tenant_id    uuid        not null,
    id           uuid        not null,
    version      int         not null,
    user_id      uuid        not null,
    kind         text        not null,
    requested_by uuid        not null,
    requested_at timestamptz not null,
    due_at       timestamptz not null,
    finished_at  timestamptz,
    file_until   timestamptz,
    primary key (tenant_id, id)
);

create index privacy_request_of_user on privacy_request (tenant_id, user_id, id);

call doorstep.tenant_table('privacy_request');

-- Which service has answered; what it exported is encrypted and goes after a time.
create table privacy_part
(
    tenant_id   uuid not null,
    request_id  uuid not null,
    service     text not null,
    finished_at timestamptz,
    content     text,
    primary key (tenant_id, request_id, service),
    foreign key (tenant_id, request_id) references privacy_request (tenant_id, id) on delete cascade
);

call doorstep.tenant_table('privacy_part');

-- Whose facts must stay while a court or an authority may ask for them.
create table legal_hold
(
    tenant_id uuid        not null,
    user_id   uuid        not null,
    version   int         not null,
    reason    text        not null,
    placed_by uuid        not null,
    placed_at timestamptz not null,
    primary key (tenant_id, user_id)
);

call doorstep.tenant_table('legal_hold');
