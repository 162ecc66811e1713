-- A second factor is a person's, and asked for before an organization is entered: no tenant. The secret is encrypted for its person.
create table second_factor
(
    user_id      uuid primary key,
    secret       text        not null,
    last_step    bigint      not null,
    created_at   timestamptz not null,
    confirmed_at timestamptz
);

call doorstep.shared_table('second_factor');

-- Sealed with a key that is not in the database, as a code is short enough to be guessed from a plain hash.
create table backup_code
(
    user_id uuid not null,
    seal    text not null,
    used_at timestamptz,
    primary key (user_id, seal)
);

call doorstep.shared_table('backup_code');
