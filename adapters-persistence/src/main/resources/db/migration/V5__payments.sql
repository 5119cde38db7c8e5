-- Payments as the cash desks reported them, and the reconciliation list. Rows are added, never changed or removed:
-- the server's role has no right to.

create sequence medkassa.payment_id increment by 50;

create table medkassa.payment (
    id                  bigint primary key,
    store_id            bigint not null,
    invoice_guid        uuid not null,
    cash_desk_guid      uuid not null,
    check_number        bigint not null check (check_number between 1 and 999999999999999999),
    requested_direction text check (requested_direction in ('SALE', 'REFUND')),
    direction           text not null check (direction in ('SALE', 'REFUND')),
    settled_at          timestamptz,
    recorded_at         timestamptz not null,
    sum                 bigint not null check (sum between 1 and 4294967295),
    foreign key (store_id, invoice_guid) references medkassa.invoice,
    -- the last judge of "recorded once"
    constraint payment_is_recorded_once unique (store_id, invoice_guid, cash_desk_guid, check_number)
);
comment on column medkassa.payment.requested_direction is 'What the desk said; null: it left it to the invoice';
comment on column medkassa.payment.settled_at is 'What the desk said; null: nothing, recorded_at counts';
comment on column medkassa.payment.sum is 'Kopecks';

create table medkassa.payment_tender (
    payment_id bigint not null references medkassa.payment,
    position   integer not null check (position >= 0),
    kind       text not null check (kind in ('CASH', 'BANK_TRANSFER', 'CARD', 'ADVANCE_OFFSET')),
    kopecks    bigint not null check (kopecks between 1 and 4294967295),
    primary key (payment_id, position)
);

create table medkassa.reconciliation (
    payment_id  bigint not null references medkassa.payment,
    remark      text not null check (
        remark in ('OVERPAID', 'ON_CANCELLED_INVOICE', 'AT_DELETED_CASH_DESK', 'SETTLEMENT_TIME_ABSENT',
                   'SETTLEMENT_TIME_IN_FUTURE', 'SETTLEMENT_BEFORE_INVOICE', 'RETURNED_MORE_THAN_PAID', 'SALE_UNKNOWN',
                   'REPEATED_WITH_OTHER_CONTENT')),
    remarked_at timestamptz not null default now(),
    primary key (payment_id, remark)
);

create function medkassa.payment_sum_is_checked(checked bigint) returns void language plpgsql as $$
declare
    stated  bigint;
    tenders numeric;
begin
    select p.sum into stated from medkassa.payment p where p.id = checked;
    select coalesce(sum(t.kopecks), 0) into tenders from medkassa.payment_tender t where t.payment_id = checked;
    if stated <> tenders then
        raise exception 'The sum of payment % is % and its tenders come to %', checked, stated, tenders
            using errcode = 'check_violation', constraint = 'payment_sum_is_sum_of_tenders';
    end if;
end
$$;

create function medkassa.payment_sum_is_checked() returns trigger language plpgsql as $$
begin
    perform medkassa.payment_sum_is_checked(new.id);
    return null;
end
$$;

create function medkassa.payment_tender_sum_is_checked() returns trigger language plpgsql as $$
begin
    perform medkassa.payment_sum_is_checked(new.payment_id);
    return null;
end
$$;

create constraint trigger payment_sum_is_sum_of_tenders
    after insert or update on medkassa.payment
    deferrable initially deferred for each row execute function medkassa.payment_sum_is_checked();
create constraint trigger payment_sum_is_sum_of_tenders
    after insert or update on medkassa.payment_tender
    deferrable initially deferred for each row execute function medkassa.payment_tender_sum_is_checked();

grant usage on sequence medkassa.payment_id to "${app_role}";
grant select, insert on medkassa.payment, medkassa.payment_tender, medkassa.reconciliation to "${app_role}";
