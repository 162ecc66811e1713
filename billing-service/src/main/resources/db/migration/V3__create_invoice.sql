create table invoice
(
    id              uuid        not null,
    tenant_id       uuid        not null,
    version         int         not null,
    subscription_id uuid        not null,
    number          text        not null,
    period_start    date        not null,
    period_end      date        not null,
    currency        text        not null,
    fee             bigint      not null,
    overage         bigint      not null,
    credits         bigint      not null,
    amount          bigint      not null,
    tax             bigint      not null,
    paid            bigint      not null,
    status          text        not null,
    issued_at       timestamptz not null,
    due_date        date        not null,
    paid_at         timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, number),
    unique (tenant_id, subscription_id, period_start),
    foreign key (tenant_id, subscription_id) references subscription (tenant_id, id),
    check (period_end > period_start),
    check (amount >= 0 and paid >= 0 and paid <= amount + tax)
);

call doorstep.tenant_table('invoice');

create table invoice_line
(
    tenant_id   uuid    not null,
    invoice_id  uuid    not null,
    position    int     not null,
    kind        text    not null,
    explanation text    not null,
    quantity    bigint  not null,
    unit_price  bigint  not null,
    amount      bigint  not null,
    currency    text    not null,
    primary key (tenant_id, invoice_id, position),
    foreign key (tenant_id, invoice_id) references invoice (tenant_id, id)
);

call doorstep.tenant_table('invoice_line');

-- An issued invoice is corrected by another document, never by a change.
create function refuse_change_of_issued_invoice() returns trigger
    language plpgsql as
$$
begin
    raise exception 'An issued invoice does not change';
end
$$;

create trigger invoice_is_never_deleted before delete on invoice
    for each row execute function refuse_change_of_issued_invoice();

create trigger invoice_keeps_what_it_says before update on invoice
    for each row
    when ((old.number, old.subscription_id, old.period_start, old.period_end, old.currency, old.fee, old.overage, old.credits,
           old.amount, old.tax, old.issued_at, old.due_date)
        is distinct from
          (new.number, new.subscription_id, new.period_start, new.period_end, new.currency, new.fee, new.overage, new.credits,
           new.amount, new.tax, new.issued_at, new.due_date))
    execute function refuse_change_of_issued_invoice();

create trigger invoice_line_never_changes before update or delete on invoice_line
    for each row execute function refuse_change_of_issued_invoice();

-- The last number given in each business; it moves in the transaction of the invoice, so that no number is missing.
create table invoice_counter
(
    tenant_id uuid primary key,
    last      bigint not null
);

call doorstep.tenant_table('invoice_counter');

-- Credits given (positive) and taken by invoices (negative); the sum is the balance.
create table credit_entry
(
    tenant_id  uuid         not null,
    id         uuid         not null,
    amount     bigint       not null check (amount <> 0),
    currency   text         not null,
    reason     varchar(500) not null,
    invoice_id uuid,
    entered_at timestamptz  not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, invoice_id) references invoice (tenant_id, id)
);

create index credit_entry_balance on credit_entry (tenant_id, currency) include (amount);

call doorstep.tenant_table('credit_entry');
