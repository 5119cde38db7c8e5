package ru.medkassa.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** Where the database's transaction begins: at the platform's word, on a class or on a method. */
final class Transaction {

    private static final String WORD = "jakarta.transaction.Transactional";

    static final DescribedPredicate<JavaClass> IS_OPENED_BY =
            describe("open a transaction", type -> type.isAnnotatedWith(WORD) || isOpenedByAMethodOf(type));

    private Transaction() {}

    static boolean isOpenedByAMethodOf(JavaClass type) {
        return type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(WORD));
    }
}
