package ru.medkassa.architecture.sinners.domain.cashdesk;

/** An interface that is not sealed: nobody can list its cases. */
interface AnyDesk {}
