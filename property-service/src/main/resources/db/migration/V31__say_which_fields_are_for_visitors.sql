-- Whether whoever looks at a listing sees the field; what a business keeps for itself stays with it unless it says so.
alter table custom_field add column for_visitors boolean not null default false;
