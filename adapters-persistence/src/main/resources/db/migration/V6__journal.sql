-- The journal of calls. Rows are added, never changed or removed: the server's role has no right to.
--
-- No foreign keys: a call for an unknown hospital is a row too, and a key to the organisation would make every call of a
-- hospital lock one and the same row.

create sequence medkassa.journal_number increment by 50;

create table medkassa.journal (
    number          bigint primary key,
    called_at       timestamptz not null,
    direction       text not null check (direction in ('INCOMING', 'OUTGOING')),
    method          text not null,
    attempt         integer not null check (attempt >= 1),
    organization_id bigint,
    ogrn            text,
    oid             text,
    invoice_number  text,
    invoice_guid    uuid,
    cash_desk_guid  uuid,
    check_number    bigint,
    payments        text,
    http_code       integer not null check (http_code between 100 and 599),
    status          integer,
    result          text not null check (result in ('DONE', 'REFUSED', 'FAILED')),
    message         text not null,
    incident        uuid,
    duration_nanos  bigint not null,
    caller_login    text,
    identified_by   text not null check (identified_by in ('NOTHING', 'PASSWORD', 'ADDRESS')),
    caller_address  text not null
);
comment on column medkassa.journal.payments is 'The payment as it was reported, JSON';
comment on column medkassa.journal.status is 'The code of the contract, 4001 to 5007; null: success';

create index journal_newest on medkassa.journal (organization_id, called_at desc, number desc);
create index journal_by_invoice_guid on medkassa.journal (organization_id, invoice_guid, called_at desc, number desc)
    where invoice_guid is not null;
create index journal_by_invoice_number on medkassa.journal (organization_id, invoice_number, called_at desc, number desc)
    where invoice_number is not null;

grant usage on sequence medkassa.journal_number to "${app_role}";
grant select, insert on medkassa.journal to "${app_role}";
