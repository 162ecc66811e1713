-- What the visitor's page knew, for the analytics service of the business's own.
alter table lead
    add medium              text,
    add analytics_client_id text;

create table measurement_connection
(
    tenant_id      uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id             uuid        not null,
    version        integer     not null,
    measurement_id text        not null,
    api_secret     text        not null,
    pseudonym_key  text        not null,
    events         text[]      not null,
    created_at     timestamptz not null,
    primary key (tenant_id, id),
    -- A business has one property.
    unique (tenant_id)
);

-- How the sending fares changes by itself, so it does not live in the row that the owner edits.
create table measurement_progress
(
    tenant_id     uuid    not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    connection_id uuid    not null,
    sent          bigint  not null default 0,
    given_up      bigint  not null default 0,
    failures      integer not null default 0,
    sending_until timestamptz,
    resting_until timestamptz,
    last_sent_at  timestamptz,
    last_error    text,
    last_error_at timestamptz,
    primary key (tenant_id, connection_id),
    foreign key (tenant_id, connection_id) references measurement_connection on delete cascade
);

-- What is still to be sent. Nothing of it is older than three days, and what was sent is only counted; whose it is and
-- where it came from is read from the lead when it is sent.
create table measurement_event
(
    tenant_id     uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id            uuid        not null,
    connection_id uuid        not null,
    lead_id       uuid        not null,
    name          text        not null,
    detail        text,
    amount        bigint,
    currency      text,
    happened_at   timestamptz not null,
    due_at        timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, connection_id) references measurement_connection on delete cascade,
    check ((amount is null) = (currency is null))
);

create index measurement_event_due on measurement_event (tenant_id, due_at, id);
create index measurement_event_by_lead on measurement_event (tenant_id, lead_id);
create index measurement_event_by_connection on measurement_event (tenant_id, connection_id);

call doorstep.tenant_table('measurement_connection');
call doorstep.tenant_table('measurement_progress');
call doorstep.tenant_table('measurement_event');
