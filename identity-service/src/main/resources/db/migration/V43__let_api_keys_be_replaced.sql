-- The key that took over; the old one is good until its expires_at.
alter table api_key
    add column replaced_by uuid;
