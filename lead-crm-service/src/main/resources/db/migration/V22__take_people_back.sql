-- Somebody whom only a mistaken import knew is known no more; leads that were taken out of sight still point here.
alter table person add taken_back_at timestamptz;
