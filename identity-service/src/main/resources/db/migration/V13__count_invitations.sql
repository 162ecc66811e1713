-- The link of an invitation is made from the person's id and this number, so that nothing secret is stored and a new one ends the one before.
alter table membership
    add column invitation_round int not null default 0;
