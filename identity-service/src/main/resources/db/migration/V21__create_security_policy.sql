-- What an organization demands of its members' passwords and sessions; without a row the defaults hold.
create table security_policy
(
    tenant_id                uuid    not null,
    id                       uuid    not null check (id = tenant_id),
    version                  int     not null,
    min_length               int     not null,
    max_length               int     not null,
    upper_case               boolean not null,
    lower_case               boolean not null,
    digit                    boolean not null,
    symbol                   boolean not null,
    history                  int     not null,
    expiry_days              int,
    session_idle_minutes     int,
    session_absolute_minutes int,
    primary key (tenant_id, id)
);

call doorstep.tenant_table('security_policy');

-- Passwords belong to people (see V4), so their history does too.
create table password_history
(
    user_id    uuid        not null,
    hash       text        not null,
    retired_at timestamptz not null,
    primary key (user_id, retired_at, hash)
);

call doorstep.shared_table('password_history');

-- No session that was begun before this goes on, in whichever organization.
alter table password_credential
    add column sessions_since timestamptz;
