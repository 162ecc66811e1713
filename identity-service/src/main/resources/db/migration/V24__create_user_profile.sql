-- What a person says of oneself goes along into every organization, as the account does: no tenant.
create table user_profile
(
    user_id    uuid primary key,
    version    int         not null,
    phone      text,
    job_title  text,
    locale     text,
    timezone   text,
    changed_at timestamptz not null
);

call doorstep.shared_table('user_profile');
