package ru.medkassa.domain.payment;

/**
 * Why a recorded payment is on the reconciliation list (список сверки): the money was taken, so the payment stands, but
 * a person should look.
 */
public enum Remark {
    /** More was paid than was due. */
    OVERPAID,
    ON_CANCELLED_INVOICE,
    AT_DELETED_CASH_DESK,
    /** The desk did not say when the money was taken; the time of arrival counts. */
    SETTLEMENT_TIME_ABSENT,
    /** The money was taken later than now, by the desk's clock. */
    SETTLEMENT_TIME_IN_FUTURE,
    /** The money was taken on a day before the invoice was issued. */
    SETTLEMENT_BEFORE_INVOICE,
    /** More was given back than counted as paid. */
    RETURNED_MORE_THAN_PAID,
    /** A refund whose sale is not known here. */
    SALE_UNKNOWN,
    /** The same check number was reported again, with another content; the first report stands. */
    REPEATED_WITH_OTHER_CONTENT
}
