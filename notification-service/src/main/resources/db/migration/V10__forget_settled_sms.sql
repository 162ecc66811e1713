-- What became of a text message is forgotten after a while, in all organizations alike: one narrow act, a moment in, how many out. Messages
-- that are still on their way are out of its reach.
create policy owner_finds_settled on sms for select to current_user using (settled_at is not null);
create policy owner_forgets_settled on sms for delete to current_user using (settled_at is not null);

create function forget_settled_sms(before timestamptz) returns bigint
    language sql security definer set search_path = public, pg_temp as
$$
with forgotten as (delete from sms where settled_at < before returning id)
select count(*) from forgotten
$$;

revoke all on function forget_settled_sms(timestamptz) from public;

do
$$
begin
    execute format('grant execute on function forget_settled_sms(timestamptz) to %I', current_database() || '_app');
end
$$;
