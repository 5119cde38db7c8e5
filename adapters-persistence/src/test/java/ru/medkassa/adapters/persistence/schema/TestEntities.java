package ru.medkassa.adapters.persistence.schema;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The persistence unit without a server around it: an entity manager that belongs to the transaction of its thread, as
 * the container's does.
 */
public final class TestEntities {

    private static final EntityManagerFactory FACTORY = Persistence.createEntityManagerFactory(
            "medkassa",
            Map.of(
                    MigrationsAtStart.PROPERTY,
                    "never",
                    "jakarta.persistence.transactionType",
                    "RESOURCE_LOCAL",
                    "jakarta.persistence.nonJtaDataSource",
                    ExecutedSql.of(TestDatabase.asApp()),
                    "hibernate.connection.handling_mode",
                    "DELAYED_ACQUISITION_AND_HOLD",
                    "hibernate.type.json_format_mapper",
                    new NoJson()));

    private static final ThreadLocal<EntityManager> OF_TRANSACTION = new ThreadLocal<>();

    public static final EntityManager ENTITIES = (EntityManager) Proxy.newProxyInstance(
            TestEntities.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                try {
                    return method.invoke(OF_TRANSACTION.get(), arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });

    private TestEntities() {}

    /** The SQL that the work sends in one transaction, values put in; one entry for each round trip. */
    public static List<String> sqlOf(Runnable work) {
        return ExecutedSql.during(() -> inTransaction(() -> {
            work.run();
            return work;
        }));
    }

    /** Does the work in one transaction, which is rolled back if it throws. */
    public static <T> T inTransaction(Supplier<T> work) {
        EntityManager entities = FACTORY.createEntityManager();
        OF_TRANSACTION.set(entities);
        try {
            entities.getTransaction().begin();
            T done = work.get();
            entities.getTransaction().commit();
            return done;
        } finally {
            OF_TRANSACTION.remove();
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
        }
    }
}
