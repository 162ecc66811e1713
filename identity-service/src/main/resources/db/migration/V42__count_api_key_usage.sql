-- Calls by key and day, added up from what the gateway reports once a minute.
create table api_key_usage
(
    tenant_id  uuid   not null,
    api_key_id uuid   not null,
    day        date   not null,
    calls      bigint not null,
    failed     bigint not null,
    limited    bigint not null,
    primary key (tenant_id, api_key_id, day),
    foreign key (tenant_id, api_key_id) references api_key
);

call doorstep.tenant_table('api_key_usage');
