package ru.medkassa.domain.payment;

/** How a part of a payment was made (вид оплаты); the fiscal tag is the one that such a part is printed under. */
public enum PaymentKind {
    /** Cash, tag 1031. */
    CASH,
    /** Bank transfer, tag 1081. */
    BANK_TRANSFER,
    /** Payment card, tag 1081. */
    CARD,
    /** Offset of an advance paid before, tag 1215. */
    ADVANCE_OFFSET
}
