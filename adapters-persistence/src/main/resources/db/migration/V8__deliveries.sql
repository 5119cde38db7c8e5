-- What is to be told to somebody outside: the one way out of the house. A row is written together with its cause, taken
-- by a sender of any server, sent outside any transaction, and stays for the operators to see.
--
-- Numbers of one lane rise in the order of their causes: a cause holds its invoice (for cash desks: an advisory lock of
-- the lane) when the number is drawn, one by one. No foreign key to the organisation, which every call would lock.

create table medkassa.delivery (
    id              bigint generated always as identity primary key,
    organization_id bigint not null,
    store_id        bigint not null,
    kind            text not null check (kind in ('RECEIVED', 'PAID', 'STATE', 'CASH_DESKS')),
    invoice_guid    uuid,
    cash_desk_guid  uuid,
    check_number    bigint,
    state_code      text check (state_code in ('ISSUED', 'RECEIVED', 'PARTLY_PAID', 'PAID', 'OFD_DUE', 'OFD_SENT',
                                               'CANCELLED')),
    cash_desks      uuid[],
    lane            text not null generated always as (
        case when invoice_guid is null then 'desks:' || store_id else 'invoice:' || store_id || ':' || invoice_guid end
    ) stored,
    put_at          timestamptz not null,
    state           text not null default 'WAITING' check (state in ('WAITING', 'DONE', 'ATTENTION', 'GIVEN_UP')),
    attempts        integer not null default 0 check (attempts >= 0),
    last_attempt_at timestamptz,
    due_at          timestamptz not null,
    lease_token     uuid,
    last_http_code  integer check (last_http_code between 100 and 599),
    last_status     integer,
    last_code       integer generated always as (coalesce(last_status, last_http_code)) stored,
    last_message    text,
    done_at         timestamptz,
    given_up_at     timestamptz,
    given_up_by     text,
    given_up_reason text check (char_length(given_up_reason) between 1 and 500),

    foreign key (store_id, invoice_guid) references medkassa.invoice,
    -- a payment is told only if it is in the books
    foreign key (store_id, invoice_guid, cash_desk_guid, check_number)
        references medkassa.payment (store_id, invoice_guid, cash_desk_guid, check_number),
    constraint delivery_says_what_its_kind_says check (
        (invoice_guid is not null) = (kind <> 'CASH_DESKS')
        and (cash_desk_guid is not null) = (kind = 'PAID')
        and (check_number is not null) = (kind = 'PAID')
        and (state_code is not null) = (kind = 'STATE')
        and (cash_desks is not null) = (kind = 'CASH_DESKS')),
    constraint delivery_has_been_attempted check ((last_attempt_at is not null) = (attempts > 0)),
    constraint delivery_is_leased_only_while_it_waits check (
        lease_token is null or state = 'WAITING' and due_at < 'infinity' and attempts > 0),
    constraint delivery_is_due_only_while_it_waits check (state = 'WAITING' or due_at = 'infinity'),
    constraint delivery_is_done_at_a_time check ((done_at is not null) = (state = 'DONE')),
    constraint delivery_is_given_up_by_somebody_with_a_reason check (
        (given_up_at is not null) = (state = 'GIVEN_UP')
        and (given_up_by is not null) = (state = 'GIVEN_UP')
        and (given_up_reason is not null) = (state = 'GIVEN_UP'))
);
comment on column medkassa.delivery.lane is 'What is told in order: of one lane the oldest unfinished row alone is sent';
comment on column medkassa.delivery.due_at is
    'When it is tried next; with a lease: until when its sender has it; infinity: not before somebody says so';
comment on column medkassa.delivery.lease_token is 'Whoever sends it shows this to write down how that ended';
comment on column medkassa.delivery.last_status is 'The code of the contract, 4001 to 5007';

create index delivery_due on medkassa.delivery (organization_id, due_at, id) where state = 'WAITING';
create index delivery_lane on medkassa.delivery (lane, id) where state in ('WAITING', 'ATTENTION');
create index delivery_newest on medkassa.delivery (organization_id, put_at desc, id desc);
create index delivery_unfinished on medkassa.delivery (organization_id, state, put_at desc, id desc)
    where state <> 'DONE';
create index delivery_of_invoice on medkassa.delivery (store_id, invoice_guid, put_at desc, id desc)
    where invoice_guid is not null;
create index delivery_by_code on medkassa.delivery (organization_id, last_code, put_at desc, id desc)
    where last_code <> 200;

grant select, insert on medkassa.delivery to "${app_role}";
grant update (state, attempts, last_attempt_at, due_at, lease_token, last_http_code, last_status, last_message, done_at,
              given_up_at, given_up_by, given_up_reason)
    on medkassa.delivery to "${app_role}";
