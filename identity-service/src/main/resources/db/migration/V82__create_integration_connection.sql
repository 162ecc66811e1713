-- What of the world outside is connected with an organization, as the services tell that hold the connection.
create table integration_connection
(
    tenant_id  uuid        not null,
    id         uuid        not null,
    version    int         not null,
    kind       text        not null,
    name       text        not null,
    manage     text,
    connected  boolean     not null,
    changed_at timestamptz not null,
    primary key (tenant_id, id)
);

call doorstep.tenant_table('integration_connection');

-- Where a visitor has talked before, the chat stays connected.
create policy owner_moves on onboarding_mark for select to current_user using (true);
create policy owner_moves on integration_connection for insert to current_user with check (true);

insert into integration_connection (tenant_id, id, version, kind, name, manage, connected, changed_at)
select tenant_id, tenant_id, 0, 'website-chat', 'Website', '/api/v1/assistant/website', true, marked_at
from onboarding_mark
where step = 'CHANNELS' and state = 'DONE' and source = 'DATA';

drop policy owner_moves on onboarding_mark;
drop policy owner_moves on integration_connection;
