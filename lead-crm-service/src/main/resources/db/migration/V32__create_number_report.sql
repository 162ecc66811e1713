create table number_report
(
    tenant_id   uuid        not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    id          uuid        not null,
    name        text        not null,
    every       text        not null check (every in ('DAY', 'WEEK')),
    weekday     text,
    hour        integer     not null check (hour between 0 and 23),
    recipients  uuid[]      not null,
    next_run_at timestamptz not null,
    created_at  timestamptz not null,
    primary key (tenant_id, id),
    check ((every = 'WEEK') = (weekday is not null))
);

call doorstep.tenant_table('number_report');
