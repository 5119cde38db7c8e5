-- Calls that we make are rows of the journal, too: each attempt one. Where no answer came there is no code.

alter table medkassa.journal
    alter column http_code drop not null,
    drop constraint journal_result_check,
    add constraint journal_result_check check (result in ('DONE', 'REFUSED', 'FAILED', 'UNKNOWN')),
    add constraint journal_code_is_missing_only_of_calls_of_ours check (http_code is not null or direction = 'OUTGOING');
comment on column medkassa.journal.http_code is 'null: we called, and no answer came';
