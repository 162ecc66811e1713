-- Passwords belong to people, not to organizations, and are checked before an organization is chosen: no tenant.
create table password_credential
(
    user_id    uuid primary key,
    hash       text        not null,
    changed_at timestamptz not null
);

call doorstep.shared_table('password_credential');

-- Guesses are counted by the hash of the e-mail address, whether or not somebody has it, so that an unknown address behaves like a known one.
create table password_guess
(
    account      text primary key,
    window_start timestamptz not null,
    taken        int         not null
);

create index password_guess_age on password_guess (window_start);

call doorstep.shared_table('password_guess');

-- The installation's keys, not a tenant's. Private keys are encrypted, and gone once the key is retired.
create table signing_key
(
    kid          text primary key,
    state        text        not null check (state in ('NEXT', 'ACTIVE', 'RETIRED')),
    public_jwk   text        not null,
    private_jwk  text,
    created_at   timestamptz not null,
    activated_at timestamptz,
    retired_at   timestamptz
);

create unique index signing_key_one_of_each on signing_key (state) where state in ('NEXT', 'ACTIVE');

call doorstep.shared_table('signing_key');
