-- Calls that we make are rows of the journal, too: each attempt one. Where no answer came there is no code.

alter table medkassa.journal
    alter column http_code drop not null,
    drop constraint journal_result_check,
    add constraint journal_result_check check (result in ('DONE', 'REFUSED', 'FAILED', 'UNKNOWN')),
    add constraint journal_code_is_missing_only_of_calls_of_ours check (http_code is not null or direction = 'OUTGOING');
comment on column medkassa.journal.http_code is 'null: we called, and no answer came';

-- How an organisation wants the exchange with its information system.
alter table medkassa.organization
    add column change_payers     boolean not null default true,
    add column change_services   boolean not null default true,
    add column document_register boolean not null default true,
    add column clean_up          boolean not null default false,
    add column kept_days         integer not null default 30 check (kept_days between 1 and 36500);
grant update (change_payers, change_services, document_register, clean_up, kept_days)
    on medkassa.organization to "${app_role}";

-- Who else works with the server.
alter table medkassa.api_user
    drop constraint api_user_role_check,
    add constraint api_user_role_check
        check (role in ('CASH_DESK_CLIENT', 'AUDITOR', 'MIS', 'OPERATOR', 'ADMINISTRATOR'));
