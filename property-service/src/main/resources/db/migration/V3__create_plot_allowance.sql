-- What billing says of how many listings a business may have in use; without a row there is no bound.
create table plot_allowance (
    tenant_id     uuid        not null,
    max_plots     bigint      not null,
    extra_allowed boolean     not null,
    said_at       timestamptz not null,
    primary key (tenant_id)
);

call doorstep.tenant_table('plot_allowance');

create index listing_in_use on listing (tenant_id) where status in ('PUBLISHED', 'UNDER_OFFER');
