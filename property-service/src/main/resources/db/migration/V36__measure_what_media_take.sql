-- Adding up what a business's pictures take reads this alone.
create index media_item_stored on media_item (tenant_id) include (stored_bytes) where stored_bytes > 0;
