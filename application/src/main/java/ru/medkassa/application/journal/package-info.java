/** The journal of calls (история отправки и ответов): what an auditor relies on. Rows are added, never changed. */
package ru.medkassa.application.journal;
