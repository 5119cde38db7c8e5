-- Invoices come in from the information systems: what is held may be amended, feeds are read, services have rates of VAT.

-- Whether an invoice may still change is the domain's to say (a received or paid one keeps its sums); store and guid stay.
grant update (number, issued_at, type, parent_guid, cash_desk_guid, payer_guid, payer_family, payer_name,
        payer_patronymic, payer_key, payer_birthday, payer_phone, payer_email, total)
    on medkassa.invoice to "${app_role}";
-- An amendment takes the lines away and puts the new ones in their place.
grant delete on medkassa.invoice_line to "${app_role}";

-- Now that a line can go, its going is judged, too. A line that changes its invoice is judged on both sides.
create function medkassa.invoice_total_without_line_is_checked() returns trigger language plpgsql as $$
declare
    stated bigint;
    lines  numeric;
begin
    select total into stated from medkassa.invoice where store_id = old.store_id and guid = old.guid;
    select coalesce(sum(amount), 0) into lines
        from medkassa.invoice_line where store_id = old.store_id and guid = old.guid;
    if stated <> lines then
        raise exception 'The total of invoice % in store % is % and its lines come to %',
            old.guid, old.store_id, stated, lines
            using errcode = 'check_violation', constraint = 'invoice_total_is_sum_of_lines';
    end if;
    return null;
end
$$;
create constraint trigger invoice_total_is_sum_of_lines_left
    after delete or update of store_id, guid on medkassa.invoice_line
    deferrable initially deferred for each row execute function medkassa.invoice_total_without_line_is_checked();

create table medkassa.mis_feed (
    store_id        bigint primary key,
    organization_id bigint not null,
    address         text not null check (address ~ '^https?://' and length(address) <= 1024),
    cursor          text check (cursor <> '' and length(cursor) <= 255),
    every_seconds   integer not null check (every_seconds between 1 and 86400),
    next_at         timestamptz not null,
    lease_until     timestamptz,
    lease_token     uuid,
    foreign key (store_id, organization_id) references medkassa.store (id, organization_id),
    constraint mis_feed_is_held_whole_or_not check ((lease_until is null) = (lease_token is null))
);
comment on table medkassa.mis_feed is 'Where the invoices of a store are fetched on a schedule (NDJSON since a cursor)';
comment on column medkassa.mis_feed.cursor is 'How far it was read; null: never';
comment on column medkassa.mis_feed.lease_until is 'Until when the server with that token reads it';
create index mis_feed_due on medkassa.mis_feed (next_at);
grant select, insert, update, delete on medkassa.mis_feed to "${app_role}";

create table medkassa.vat_mapping (
    organization_id bigint not null references medkassa.organization,
    service_guid    uuid,
    service_code    text check (btrim(service_code) <> '' and length(service_code) <= 255),
    valid_from      date not null,
    -- no rate of 0 %: what arrives as 0 % is without VAT
    rate            text not null check (rate in ('WITHOUT_VAT', 'FIVE_PERCENT', 'SEVEN_PERCENT', 'TEN_PERCENT', 'BASE')),
    constraint vat_mapping_names_one_service check ((service_guid is null) <> (service_code is null))
);
create unique index vat_mapping_by_guid on medkassa.vat_mapping (organization_id, service_guid, valid_from)
    where service_guid is not null;
create unique index vat_mapping_by_code on medkassa.vat_mapping (organization_id, service_code, valid_from)
    where service_code is not null;
grant select, insert, delete on medkassa.vat_mapping to "${app_role}";
