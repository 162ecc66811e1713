-- What an organization writes about its member stands in its own row: the account is the person's, and other organizations see it too.
alter table membership
    add column name text,
    add column job_title text,
    add column phone text;

-- An account may go once no organization names it any more; one narrow question tells (person in, yes or no out).
create function has_membership(wanted uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as
$$
select exists (select 1 from membership where user_id = wanted)
$$;

revoke all on function has_membership(uuid) from public;

do
$$
begin
    execute format('grant execute on function has_membership(uuid) to %I', current_database() || '_app');
end
$$;
