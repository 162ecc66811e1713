-- What was used on each day. Many small events add up in few rows; old months leave as whole partitions.
create table usage_day
(
    tenant_id uuid   not null,
    metric    text   not null,
    day       date   not null,
    quantity  bigint not null,
    events    bigint not null,
    primary key (tenant_id, metric, day)
) partition by range (day);

create table usage_day_other partition of usage_day default;

do
$$
declare
    month     date;
    partition text;
begin
    for month in select generate_series(date '2025-01-01', date '2030-12-01', interval '1 month') loop
        partition := 'usage_day_' || to_char(month, 'YYYY_MM');
        execute format('create table %I partition of usage_day for values from (%L) to (%L)',
            partition, month, (month + interval '1 month')::date);
        call doorstep.tenant_table(partition);
    end loop;
end
$$;

call doorstep.tenant_table('usage_day_other');
call doorstep.tenant_table('usage_day');

-- How many metered events arrived, counted apart from what became of them: the two must agree.
create table usage_intake
(
    tenant_id   uuid   not null,
    received_on date   not null,
    received    bigint not null,
    primary key (tenant_id, received_on)
);

call doorstep.tenant_table('usage_intake');

-- Events that cannot be billed, kept for a person to look at.
create table usage_rejection
(
    tenant_id   uuid        not null,
    event_id    uuid        not null,
    metric      text        not null,
    quantity    bigint      not null,
    occurred_at timestamptz not null,
    reason      text        not null,
    rejected_at timestamptz not null,
    primary key (tenant_id, event_id)
);

call doorstep.tenant_table('usage_rejection');

-- The days before this one are on an invoice.
create table usage_closing
(
    tenant_id    uuid primary key,
    closed_until date not null
);

call doorstep.tenant_table('usage_closing');

-- When each listing came into use and went out of it again.
create table plot_transition
(
    tenant_id   uuid        not null,
    listing_id  uuid        not null,
    occurred_at timestamptz not null,
    event_id    uuid        not null,
    in_use      boolean     not null,
    primary key (tenant_id, listing_id, occurred_at, event_id)
);

call doorstep.tenant_table('plot_transition');

-- How many more listings were in use at the end of a day than at the end of the day before.
create table plot_day
(
    tenant_id uuid   not null,
    day       date   not null,
    net       bigint not null,
    primary key (tenant_id, day)
);

call doorstep.tenant_table('plot_day');

-- Who has a seat; the latest word on each member counts, whenever it arrives.
create table seat
(
    tenant_id  uuid        not null,
    user_id    uuid        not null,
    taken      boolean     not null,
    changed_at timestamptz not null,
    event_id   uuid        not null,
    primary key (tenant_id, user_id)
);

call doorstep.tenant_table('seat');

-- What the business has been told about its limits already.
create table limit_notice
(
    tenant_id  uuid        not null,
    metric     text        not null,
    period     text        not null,
    threshold  smallint    not null,
    reached_at timestamptz not null,
    primary key (tenant_id, metric, period, threshold)
);

call doorstep.tenant_table('limit_notice');
