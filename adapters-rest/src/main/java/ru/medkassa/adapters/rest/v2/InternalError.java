package ru.medkassa.adapters.rest.v2;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.UUID;

/**
 * The {@code data} of a 500: the twelve keys of the serialised .NET exception that 1C clients know. The message carries
 * the incident, under which the cause stands in the server's log and in the journal.
 */
public record InternalError(ExceptionView exception) {

    private static final int HRESULT_OF_ANY_EXCEPTION = -2146233088;

    static InternalError of(UUID incident, String stackTrace) {
        return new InternalError(new ExceptionView(
                "Medkassa.InternalError",
                "Инцидент " + incident,
                null,
                null,
                null,
                stackTrace,
                null,
                0,
                null,
                HRESULT_OF_ANY_EXCEPTION,
                "Medkassa",
                null));
    }

    /** The keys and their order are those of the sample. */
    @JsonbNillable
    @JsonbPropertyOrder({
        "className",
        "message",
        "data",
        "innerException",
        "helpUrl",
        "stackTraceString",
        "remoteStackTraceString",
        "remoteStackIndex",
        "exceptionMethod",
        "hresult",
        "source",
        "watsonBuckets"
    })
    public record ExceptionView(
            @JsonbProperty("ClassName") String className,
            @JsonbProperty("Message") String message,
            @JsonbProperty(value = "Data", nillable = true) Object data,

            @JsonbProperty(value = "InnerException", nillable = true)
            Object innerException,

            @JsonbProperty(value = "HelpURL", nillable = true)
            String helpUrl,

            @JsonbProperty(value = "StackTraceString", nillable = true)
            String stackTraceString,

            @JsonbProperty(value = "RemoteStackTraceString", nillable = true)
            String remoteStackTraceString,

            @JsonbProperty("RemoteStackIndex") int remoteStackIndex,

            @JsonbProperty(value = "ExceptionMethod", nillable = true)
            String exceptionMethod,

            @JsonbProperty("HResult") int hresult,
            @JsonbProperty("Source") String source,

            @JsonbProperty(value = "WatsonBuckets", nillable = true)
            Object watsonBuckets) {}
}
