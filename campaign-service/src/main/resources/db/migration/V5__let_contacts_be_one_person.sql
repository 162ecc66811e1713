alter table contact add column merged_into uuid;
