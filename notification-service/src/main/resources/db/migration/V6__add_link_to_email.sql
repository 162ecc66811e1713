-- Which link identity is asked for when the mail is sent; the link itself is never stored.
alter table email
    add column link_purpose text,
    add column link_id uuid;
