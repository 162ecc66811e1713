-- Members who have had the processing of their facts restricted are told nothing but what concerns their accounts.
alter table recipient
    add column restricted boolean not null default false;
