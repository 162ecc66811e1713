create table payment
(
    id              uuid         not null,
    tenant_id       uuid         not null,
    version         int          not null,
    subscription_id uuid         not null,
    invoice_id      uuid,
    method          text         not null,
    reference       varchar(200) not null,
    reference_key   varchar(200) not null,
    amount          bigint       not null check (amount > 0),
    unallocated     bigint       not null check (unallocated >= 0 and unallocated <= amount),
    currency        text         not null,
    paid_at         timestamptz  not null,
    recorded_at     timestamptz  not null,
    primary key (tenant_id, id),
    unique (tenant_id, method, reference_key),
    foreign key (tenant_id, subscription_id) references subscription (tenant_id, id),
    foreign key (tenant_id, invoice_id) references invoice (tenant_id, id)
);

create index payment_look_alike on payment (tenant_id, recorded_at);

call doorstep.tenant_table('payment');
