package ru.medkassa.adapters.rest.settings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;
import ru.medkassa.application.delivery.DeliveryTerms;
import ru.medkassa.domain.delivery.RetrySchedule;

/** How this server delivers, read once at the start; a wrong value stops the start with a message that names it. */
@ApplicationScoped
public class DeliverySettings {

    private static final String RETRY = "medkassa.delivery.retry";
    private static final String LEASE = "medkassa.delivery.lease";
    private static final String EVERY = "medkassa.delivery.every";
    private static final Duration SHORTEST_EVERY = Duration.ofMillis(100);
    private static final Duration LONGEST_EVERY = Duration.ofMinutes(1);

    private DeliveryTerms terms = DeliveryTerms.DEFAULT;
    private Duration every = Duration.ofSeconds(1);

    @PostConstruct
    void read() {
        read(name -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
    }

    void read(Function<String, Optional<String>> values) {
        terms = new DeliveryTerms(schedule(text(values, RETRY, "5s,30s,2m,10m,1h")), lease(text(values, LEASE, "2m")));
        every = every(text(values, EVERY, "1s"));
    }

    /** When what was not heard is told again, and for how long a sender has what it has taken. */
    public DeliveryTerms terms() {
        return terms;
    }

    /** How often the server looks for what is due. */
    public Duration every() {
        return every;
    }

    private static RetrySchedule schedule(String value) {
        WrongSetting wrong =
                new WrongSetting(RETRY, value, "waits from 1s to 24h, separated by commas, such as 5s,30s,2m,10m,1h");
        return new RetrySchedule(Arrays.stream(value.split(",", -1))
                .map(it -> within(it, RetrySchedule.SHORTEST, RetrySchedule.LONGEST, wrong))
                .toList());
    }

    private static Duration lease(String value) {
        WrongSetting wrong = new WrongSetting(LEASE, value, "a time from 10s to 1h, such as 2m");
        return within(value, DeliveryTerms.SHORTEST_LEASE, DeliveryTerms.LONGEST_LEASE, wrong);
    }

    private static Duration every(String value) {
        WrongSetting wrong = new WrongSetting(EVERY, value, "a time from 100ms to 1m, such as 1s");
        return within(value, SHORTEST_EVERY, LONGEST_EVERY, wrong);
    }

    private static Duration within(String value, Duration shortest, Duration longest, WrongSetting wrong) {
        return WrittenDuration.parse(value)
                .filter(it -> it.compareTo(shortest) >= 0 && it.compareTo(longest) <= 0)
                .orElseThrow(() -> wrong);
    }

    private static String text(Function<String, Optional<String>> values, String name, String byDefault) {
        return values.apply(name).map(String::strip).filter(it -> !it.isEmpty()).orElse(byDefault);
    }
}
