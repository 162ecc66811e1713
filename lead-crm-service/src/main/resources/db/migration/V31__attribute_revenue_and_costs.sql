alter table analytics_lead
    add value    bigint,
    add currency text,
    add check ((value is null) = (currency is null));

create index analytics_lead_by_sale on analytics_lead (tenant_id, won_at) where value is not null;
create index analytics_fact_by_person on analytics_fact (tenant_id, person_id) where person_id is not null;

-- What sources and campaigns cost in a month, as somebody entered it.
create table analytics_cost_sheet
(
    tenant_id uuid    not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    month     date    not null check (extract(day from month) = 1),
    version   integer not null,
    costs     text    not null,
    primary key (tenant_id, month)
);

call doorstep.tenant_table('analytics_cost_sheet');
