create table agent
(
    tenant_id uuid    not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
    user_id   uuid    not null,
    name      text    not null,
    email     text    not null,
    stand_in  boolean not null,
    active    boolean not null,
    primary key (tenant_id, user_id)
);

-- Whose turn was last; whoever gives out the next lead holds this row.
create table rotation
(
    tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid primary key,
    last_turn uuid
);

call doorstep.tenant_table('agent');
call doorstep.tenant_table('rotation');
