-- As listings are sorted by their price: those without one are as dear as nothing. A column, and not an expression,
-- because only plain columns are compared inside an index behind the tenant wall.
alter table listing add column sort_price bigint generated always as (coalesce(price_amount, 0)) stored;
drop index listing_price;
create index listing_price on listing (tenant_id, sort_price, id);
