-- The cash desks of 1C:Retail, as its dictionary was sent to us.

create table medkassa.cash_desk (
    store_id            bigint not null references medkassa.store,
    guid                uuid not null,
    name                text not null check (btrim(name) <> ''),
    serial_number       text,
    registration_number text,
    store_name          text,
    type                text,
    deleted             boolean not null,
    updated_at          timestamptz not null default now(),
    primary key (store_id, guid)
);
comment on column medkassa.cash_desk.store_name is 'The store as 1C names it';
comment on column medkassa.cash_desk.deleted is 'Marked for deletion in 1C; the row stays, for its payments';

grant select, insert on medkassa.cash_desk to "${app_role}";
grant update (name, serial_number, registration_number, store_name, type, deleted, updated_at)
    on medkassa.cash_desk to "${app_role}";
