-- What the organization's people have said, and what each service has made of it the last time.
create table retention_policy
(
    tenant_id  uuid        not null,
    id         uuid        not null check (id = tenant_id),
    version    int         not null,
    days       text        not null check (days is json),
    dry_run    boolean     not null,
    changed_at timestamptz not null,
    primary key (tenant_id, id)
);

call doorstep.tenant_table('retention_policy');

create table retention_result
(
    tenant_id   uuid        not null,
    category    text        not null,
    service     text        not null,
    days        int         not null,
    dry_run     boolean     not null,
    rows_found  bigint      not null,
    enforced_at timestamptz not null,
    primary key (tenant_id, category)
);

call doorstep.tenant_table('retention_result');

-- Those on hold already.
create policy owner_copies on legal_hold for select to current_user using (true);
create policy owner_copies on held_person for insert to current_user with check (true);

insert into held_person (tenant_id, person_id)
select tenant_id, user_id
from legal_hold;

drop policy owner_copies on legal_hold;
drop policy owner_copies on held_person;
