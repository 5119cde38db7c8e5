package ru.medkassa.adapters.rest.v2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.medkassa.dialect.v2.WrittenJson;

class InternalErrorTest {

    private static final UUID INCIDENT = UUID.fromString("7e823e7b-6364-4bc9-8ce6-d8df7f75bf69");

    @Test
    void a_failure_has_the_twelve_keys_of_the_sample_and_names_the_incident_only() {
        assertThat(WrittenJson.text(V2Method.BY_NUMBER.failure(InternalError.of(INCIDENT, null))))
                .isEqualTo("{\"title\":\"Ошибка при получении счёта\",\"status\":5000,\"criticalLevel\":0,"
                        + "\"data\":{\"exception\":{\"ClassName\":\"Medkassa.InternalError\","
                        + "\"Message\":\"Инцидент 7e823e7b-6364-4bc9-8ce6-d8df7f75bf69\","
                        + "\"Data\":null,\"InnerException\":null,\"HelpURL\":null,\"StackTraceString\":null,"
                        + "\"RemoteStackTraceString\":null,\"RemoteStackIndex\":0,\"ExceptionMethod\":null,"
                        + "\"HResult\":-2146233088,\"Source\":\"Medkassa\",\"WatsonBuckets\":null}}}");
    }

    @Test
    void a_refusal_has_four_keys_and_null_where_there_is_nothing_to_add() {
        assertThat(WrittenJson.text(ErrorCode.TENANT_UNKNOWN.naming()))
                .isEqualTo("{\"title\":\"Не найдена БД ЛПУ с указанными параметрами\",\"status\":4016,"
                        + "\"criticalLevel\":0,\"data\":null}");
    }
}
