package ru.medkassa.adapters.mis;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.adapters.mis.MisStage.at;
import static ru.medkassa.adapters.mis.MisStage.endpoint;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.delivery.MisAnswer;
import ru.medkassa.domain.organization.MisAccess;
import ru.medkassa.standin.Options;
import ru.medkassa.standin.StandIn;

class HttpMisProbeTest {

    private final HttpMisProbe probe = new HttpMisProbe(new Wire(new Clients()));
    private StandIn mis;

    @BeforeEach
    void start() throws IOException {
        mis = StandIn.start(Options.anywhere());
    }

    @AfterEach
    void stop() throws IOException {
        mis.close();
    }

    @Test
    void a_system_that_tells_its_version_works() {
        assertThat(probe.probe(at(mis.address()))).isEqualTo(new MisAnswer.Answered(200, Optional.empty(), ""));
    }

    @Test
    void a_system_that_is_away_is_not_reached() throws IOException {
        String url = mis.address();
        mis.close();

        assertThat(probe.probe(at(url))).isInstanceOf(MisAnswer.NotReached.class);
    }

    @Test
    void a_system_whose_secret_cannot_be_read_is_not_called() {
        assertThat(probe.probe(endpoint(mis.address(), new MisAccess.Unreadable(Optional.of("l")), Optional.empty())))
                .isInstanceOfSatisfying(
                        MisAnswer.NotReached.class, it -> assertThat(it.why()).contains("не читается"));
    }
}
