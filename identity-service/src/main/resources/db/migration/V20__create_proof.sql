-- Proofs are asked for and shown before any organization is known (a forgotten password, the second step of signing in), and belong to
-- people: no tenant. What the person shows is derived from the row and a key and kept as a hash, so nothing here opens anything.
create table proof
(
    id         uuid primary key,
    token_hash text        not null unique,
    user_id    uuid        not null,
    purpose    text        not null,
    email      text        not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);

create index proof_of_user on proof (user_id, purpose, created_at);
create index proof_age on proof (expires_at);

call doorstep.shared_table('proof');

-- An address is somebody's, whatever organizations the person belongs to: no tenant.
create table email_verification
(
    user_id     uuid primary key,
    asked_at    timestamptz not null,
    verified_at timestamptz
);

call doorstep.shared_table('email_verification');
