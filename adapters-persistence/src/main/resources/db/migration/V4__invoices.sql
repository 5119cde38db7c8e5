-- Invoices and their lines. All money is in kopecks.
--
-- A payment changes the state and the balance and nothing else. No index mentions those columns and the pages keep room,
-- so that such a change stays within its page and no index is written (a "HOT" update). Keep it so.

create table medkassa.invoice (
    store_id           bigint not null references medkassa.store,
    guid               uuid not null,
    number             text not null check (btrim(number) <> '' and length(number) <= 64),
    issued_at          timestamptz not null,
    type               text not null check (type in ('SALE', 'REFUND')),
    parent_guid        uuid,
    cash_desk_guid     uuid,
    payer_guid         uuid,
    payer_family       text not null,
    payer_name         text not null,
    payer_patronymic   text not null,
    payer_key          text not null,
    payer_birthday     date,
    payer_phone        text not null,
    payer_email        text not null,
    state              text not null check (
        state in ('ISSUED', 'RECEIVED', 'PARTLY_PAID', 'PAID', 'OFD_DUE', 'OFD_SENT', 'CANCELLED')),
    total              bigint not null check (total >= 0),
    received           bigint not null check (received >= 0),
    returned           bigint not null check (returned >= 0),
    returned_in_excess bigint not null,
    paid               bigint not null generated always as (received - returned + returned_in_excess) stored,
    due                bigint not null
        generated always as (greatest(total - (received - returned + returned_in_excess), 0)) stored,
    overpaid           bigint not null
        generated always as (greatest(received - returned + returned_in_excess - total, 0)) stored,
    primary key (store_id, guid),
    constraint invoice_excess_is_a_part_of_returned check (returned_in_excess between 0 and returned),
    constraint invoice_paid_is_not_below_zero check (paid >= 0),
    constraint invoice_paid_is_what_was_kept check (paid = received - returned + returned_in_excess),
    constraint invoice_balance_adds_up check (paid - overpaid + due = total),
    constraint invoice_due_or_overpaid check (due >= 0 and overpaid >= 0 and (due = 0 or overpaid = 0))
) with (fillfactor = 80);

comment on column medkassa.invoice.payer_key is 'The folded full name by which ByPayer compares, see PersonName';
comment on column medkassa.invoice.returned_in_excess is 'The part of returned that did not count as paid by then';

create index invoice_by_number on medkassa.invoice (store_id, number);
create index invoice_by_payer on medkassa.invoice (store_id, payer_birthday, payer_key, issued_at);

create table medkassa.invoice_line (
    store_id  bigint not null,
    guid      uuid not null,
    position  integer not null check (position >= 0),
    service   uuid not null,
    code      text not null,
    name      text not null check (btrim(name) <> ''),
    quantity  numeric(15, 6) not null check (quantity > 0),
    price     bigint not null check (price >= 0),
    cost      bigint not null check (cost >= 0),
    amount    bigint not null,
    tax       numeric(4, 1) not null check (tax >= 0),
    completed boolean not null,
    primary key (store_id, guid, position),
    foreign key (store_id, guid) references medkassa.invoice,
    -- half up, as the domain rounds: numeric rounds halves away from zero
    constraint invoice_line_amount_is_quantity_by_price check (amount = round(quantity * price))
);
comment on column medkassa.invoice_line.cost is 'As the information system sent it; in no sum';

create function medkassa.invoice_total_is_checked() returns trigger language plpgsql as $$
declare
    stated bigint;
    lines  numeric;
begin
    select total into stated from medkassa.invoice where store_id = new.store_id and guid = new.guid;
    select coalesce(sum(amount), 0) into lines
        from medkassa.invoice_line where store_id = new.store_id and guid = new.guid;
    if stated <> lines then
        raise exception 'The total of invoice % in store % is % and its lines come to %',
            new.guid, new.store_id, stated, lines
            using errcode = 'check_violation', constraint = 'invoice_total_is_sum_of_lines';
    end if;
    return null;
end
$$;

-- Judged when the transaction ends; an update that does not name the total, such as a payment's, costs nothing.
create constraint trigger invoice_total_is_sum_of_lines
    after insert or update of total on medkassa.invoice
    deferrable initially deferred for each row execute function medkassa.invoice_total_is_checked();
create constraint trigger invoice_total_is_sum_of_lines
    after insert or update on medkassa.invoice_line
    deferrable initially deferred for each row execute function medkassa.invoice_total_is_checked();

grant select, insert on medkassa.invoice to "${app_role}";
grant update (state, received, returned, returned_in_excess) on medkassa.invoice to "${app_role}";
grant select, insert on medkassa.invoice_line to "${app_role}";
