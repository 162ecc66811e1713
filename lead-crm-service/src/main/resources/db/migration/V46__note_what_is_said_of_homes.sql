-- What home an appointment is about, and what somebody who was shown it said of it.
alter table appointment
    add column property_id   uuid,
    add column interest      integer check (interest between 1 and 5),
    add column price_opinion text,
    add column liked         text,
    add column disliked      text,
    add column feedback_at   timestamptz,
    add check ((interest is null) = (feedback_at is null));
create index appointment_of_property on appointment (tenant_id, property_id, starts_at) where property_id is not null;
