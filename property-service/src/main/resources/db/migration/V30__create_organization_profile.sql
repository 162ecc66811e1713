-- How a business speaks and where it lives, which three modules kept a part of each.
create table organization_profile (
    tenant_id uuid        not null,
    locale    text        not null,
    zone      text        not null,
    said_at   timestamptz not null,
    primary key (tenant_id)
);

alter table search_language no force row level security;
alter table alert_zone no force row level security;
insert into organization_profile (tenant_id, locale, zone, said_at)
select l.tenant_id, l.locale, coalesce(z.zone, 'UTC'), l.said_at
from search_language l left join alert_zone z on z.tenant_id = l.tenant_id;

drop table search_language, alert_zone, business_idiom;

call doorstep.tenant_table('organization_profile');
