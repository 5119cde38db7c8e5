package ru.medkassa.architecture.sinners.adapters.mis;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** Speaks the language of the door in another room. */
class WritesJson {

    JsonObject body() {
        return Json.createObjectBuilder().build();
    }
}
