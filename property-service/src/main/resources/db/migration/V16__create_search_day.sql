-- How often something was searched for on a day: no person, no time of day, nothing that only one could have said.
create table search_day (
    tenant_id       uuid   not null,
    day             date   not null,
    words           text   not null,
    searches        bigint not null,
    without_results bigint not null,
    clicks          bigint not null,
    positions       bigint not null,
    primary key (tenant_id, day, words)
);

call doorstep.tenant_table('search_day');
