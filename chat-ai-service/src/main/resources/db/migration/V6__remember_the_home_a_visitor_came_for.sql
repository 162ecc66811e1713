-- It lies in property-service; what is gone there is remembered here all the same.
alter table conversation
    add column property_id uuid;
