create table subscription
(
    id                 uuid        not null,
    tenant_id          uuid        not null,
    version            int         not null,
    plan               text        not null,
    cycle              text        not null,
    status             text        not null,
    anchor             date        not null,
    term_start         date        not null,
    term_end           date        not null,
    trial_ends_at      timestamptz,
    trial_warned       boolean     not null,
    next_plan          text,
    next_cycle         text,
    cancel_at_term_end boolean     not null,
    reason             varchar(500),
    payment_method     text,
    primary key (tenant_id, id),
    unique (tenant_id),
    check (term_end >= term_start)
);

call doorstep.tenant_table('subscription');

-- One row for each day on which the plan or the term changed; it holds until the next row or the end of its term.
create table plan_phase
(
    tenant_id       uuid    not null,
    subscription_id uuid    not null,
    starts_on       date    not null,
    plan            text    not null,
    cycle           text    not null,
    trial           boolean not null,
    term_start      date    not null,
    term_end        date    not null,
    primary key (tenant_id, subscription_id, starts_on),
    foreign key (tenant_id, subscription_id) references subscription (tenant_id, id)
);

call doorstep.tenant_table('plan_phase');
