-- A passkey is a person's, whatever organizations the person belongs to, and signs in before any is entered: no tenant. The credential is
-- the public half of a key; there is nothing secret in it.
create table passkey
(
    id              uuid primary key,
    version         int         not null,
    user_id         uuid        not null,
    credential_id   text        not null unique,
    credential      bytea       not null,
    sign_count      bigint      not null,
    backup_eligible boolean     not null,
    backed_up       boolean     not null,
    transports      text[]      not null,
    name            text        not null,
    created_at      timestamptz not null,
    last_used_at    timestamptz
);

create index passkey_of_user on passkey (user_id, created_at);

call doorstep.shared_table('passkey');

-- Challenges are sealed and not stored; here stand those that were answered, until they would have expired, so that each is answered once.
create table passkey_challenge
(
    hash       text primary key,
    expires_at timestamptz not null
);

create index passkey_challenge_age on passkey_challenge (expires_at);

call doorstep.shared_table('passkey_challenge');
