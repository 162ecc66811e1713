package io.doorstep.leadcrm.measurement;

import io.doorstep.kit.http.PartnerAnswer.Answered;
import io.doorstep.kit.http.PartnerAnswer.Forbidden;
import io.doorstep.kit.http.PartnerAnswer.Silent;
import io.doorstep.kit.http.PartnerHttp;
import io.doorstep.kit.http.PartnerRequest;
import io.doorstep.leadcrm.measurement.GoogleAnswer.Away;
import io.doorstep.leadcrm.measurement.GoogleAnswer.Refused;
import io.doorstep.leadcrm.measurement.GoogleAnswer.Taken;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The Measurement Protocol of Google Analytics 4, and the server that only says what it thinks of a message.
@Component
class GoogleApi {

    private static final int LONGEST_ANSWER = 1 << 16;

    private final PartnerHttp partners;
    private final MeasurementSettings settings;
    private final JsonMapper json;

    GoogleApi(PartnerHttp partners, MeasurementSettings settings, JsonMapper json) {
        this.partners = partners;
        this.settings = settings;
        this.json = json;
    }

    GoogleAnswer collect(MeasurementConnection connection, ObjectNode message) {
        return post("/mp/collect", connection, message);
    }

    GoogleAnswer validate(MeasurementConnection connection, ObjectNode message) {
        return post("/debug/mp/collect", connection, message.put("validation_behavior", "ENFORCE_RECOMMENDATIONS"));
    }

    private GoogleAnswer post(String path, MeasurementConnection connection, ObjectNode message) {
        URI url = settings.api()
                .resolve(path + "?measurement_id=" + encode(connection.measurementId()) + "&api_secret="
                        + encode(connection.apiSecret()));
        var request =
                new PartnerRequest(url, Map.of("Content-Type", "application/json"), json.writeValueAsBytes(message));
        return switch (partners.send(request, LONGEST_ANSWER)) {
            case Answered answer -> read(answer);
            case Silent silent -> new Away("Google Analytics does not answer: " + silent.reason());
            case Forbidden forbidden -> new Away(forbidden.reason());
        };
    }

    private static GoogleAnswer read(Answered answer) {
        int status = answer.status();
        if (status >= 200 && status < 300) {
            return new Taken(answer.excerpt());
        }
        String reason = "Google Analytics answered " + status;
        return status >= 500 || status == 429 || status == 408 ? new Away(reason) : new Refused(reason);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
