package ru.medkassa.domain.dictionary;

import java.util.UUID;
import java.util.function.Function;

/** How an organisation names the services that have a rate of VAT of their own. */
public sealed interface MappedService {

    <R> R fold(Function<UUID, R> identified, Function<String, R> coded);

    /** One service of the medical information system. */
    record Identified(UUID service) implements MappedService {
        @Override
        public <R> R fold(Function<UUID, R> identified, Function<String, R> coded) {
            return identified.apply(service);
        }
    }

    /** All services with this code. */
    record Coded(String code) implements MappedService {
        @Override
        public <R> R fold(Function<UUID, R> identified, Function<String, R> coded) {
            return coded.apply(code);
        }
    }
}
