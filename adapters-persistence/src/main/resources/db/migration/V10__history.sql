-- The history of the medical information system: each invoice as it came in, whatever became of it. Rows are added, and
-- removed by the clean-up alone: the server's role has no right to. All money is in kopecks.
--
-- No foreign keys to the organisation and the store: they would make every intake lock one and the same row.

create sequence medkassa.arrival_number;

create table medkassa.arrival (
    number             bigint primary key,
    organization_id    bigint not null,
    store_id           bigint not null,
    arrived_at         timestamptz not null,
    way                text not null check (way in ('PUSH', 'PULL', 'POLL')),
    guid               uuid not null,
    invoice_number     text not null check (btrim(invoice_number) <> '' and length(invoice_number) <= 64),
    issued_at          timestamptz not null,
    type               text not null check (type in ('SALE', 'REFUND')),
    parent_guid        uuid,
    cash_desk_guid     uuid,
    payer_guid         uuid,
    payer_family       text not null,
    payer_name         text not null,
    payer_patronymic   text not null,
    payer_birthday     date,
    payer_phone        text not null,
    payer_email        text not null,
    state              text not null check (
        state in ('ISSUED', 'RECEIVED', 'PARTLY_PAID', 'PAID', 'OFD_DUE', 'OFD_SENT', 'CANCELLED')),
    total              bigint not null check (total >= 0),
    received           bigint not null check (received >= 0),
    returned           bigint not null check (returned >= 0),
    returned_in_excess bigint not null,
    words              tsvector not null,
    constraint arrival_excess_is_a_part_of_returned check (returned_in_excess between 0 and returned),
    constraint arrival_paid_is_not_below_zero check (received - returned + returned_in_excess >= 0)
);
comment on column medkassa.arrival.words is 'Of the number, the name of the payer and the names of the services';

create index arrival_newest on medkassa.arrival (organization_id, arrived_at desc, number desc);
create index arrival_by_order on medkassa.arrival (organization_id, guid, arrived_at desc, number desc);
create index arrival_by_order_number on medkassa.arrival (organization_id, invoice_number, arrived_at desc, number desc);
create index arrival_by_client on medkassa.arrival (organization_id, payer_guid, arrived_at desc, number desc)
    where payer_guid is not null;
create index arrival_by_store on medkassa.arrival (organization_id, store_id, arrived_at desc, number desc);
create index arrival_by_way on medkassa.arrival (organization_id, way, arrived_at desc, number desc);
create index arrival_by_words on medkassa.arrival using gin (words);

create table medkassa.arrival_line (
    arrival         bigint not null references medkassa.arrival on delete cascade,
    position        integer not null check (position >= 0),
    organization_id bigint not null,
    arrived_at      timestamptz not null,
    service         uuid not null,
    code            text not null,
    name            text not null check (btrim(name) <> ''),
    quantity        numeric(15, 6) not null check (quantity > 0),
    price           bigint not null check (price >= 0),
    cost            bigint not null check (cost >= 0),
    tax             numeric(4, 1) not null check (tax >= 0),
    completed       boolean not null,
    primary key (arrival, position)
);
comment on column medkassa.arrival_line.arrived_at is 'That of the arrival, so that the lines of a service stand in order';

create index arrival_by_service
    on medkassa.arrival_line (organization_id, service, arrived_at desc, arrival desc);

grant usage on sequence medkassa.arrival_number to "${app_role}";
grant select, insert on medkassa.arrival to "${app_role}";
grant select, insert on medkassa.arrival_line to "${app_role}";
