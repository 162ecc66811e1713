package io.doorstep.leadcrm.measurement;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What Google says of a message to its validation server, as the Measurement Protocol's reference has the limits.
final class MeasurementProtocol {

    private static final int MOST_BYTES = 130_000;
    private static final int MOST_EVENTS = 25;
    private static final int MOST_PARAMS = 25;
    private static final int LONGEST_VALUE = 100;
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");
    private static final Pattern RESERVED = Pattern.compile("(_|firebase_|ga_|google_|gtag\\.).*");
    private static final Set<String> RESERVED_EVENTS =
            Set.of("session_start", "first_visit", "user_engagement", "error");
    private static final Set<String> CONSENT = Set.of("GRANTED", "DENIED");

    private final List<ObjectNode> objections = new ArrayList<>();

    private MeasurementProtocol() {}

    /// @param query its parameters
    static List<ObjectNode> check(Map<String, String> query, byte[] body, Instant now) {
        MeasurementProtocol protocol = new MeasurementProtocol();
        JsonNode message = JsonMapper.shared().readTree(body);
        protocol.expect(!query.getOrDefault("measurement_id", "").isEmpty(), "measurement_id", "VALUE_REQUIRED");
        protocol.expect(!query.getOrDefault("api_secret", "").isEmpty(), "api_secret", "VALUE_REQUIRED");
        protocol.expect(body.length <= MOST_BYTES, "body", "VALUE_OUT_OF_BOUNDS");
        protocol.expect(!message.path("client_id").asString("").isEmpty(), "client_id", "VALUE_REQUIRED");
        message.path("consent").properties().forEach(consent -> {
            protocol.expect(
                    Set.of("ad_user_data", "ad_personalization").contains(consent.getKey()), "consent", "NAME_INVALID");
            protocol.expect(CONSENT.contains(consent.getValue().asString("")), "consent", "VALUE_INVALID");
        });
        protocol.expect(!message.path("events").isEmpty(), "events", "VALUE_REQUIRED");
        protocol.expect(message.path("events").size() <= MOST_EVENTS, "events", "EXCEEDED_MAX_ENTITIES");
        message.path("events").forEach(event -> protocol.check(event, now));
        return protocol.objections;
    }

    private void check(JsonNode event, Instant now) {
        String name = event.path("name").asString("");
        expect(isAllowed(name) && name.length() <= 40, "events", "NAME_INVALID");
        expect(!RESERVED_EVENTS.contains(name), "events", "NAME_RESERVED");
        JsonNode params = event.path("params");
        expect(params.size() <= MOST_PARAMS, "events.params", "EXCEEDED_MAX_ENTITIES");
        params.properties().forEach(param -> {
            expect(isAllowed(param.getKey()), "events.params", "NAME_INVALID");
            expect(
                    !param.getValue().isString()
                            || param.getValue().stringValue().length() <= LONGEST_VALUE,
                    "events.params." + param.getKey(),
                    "VALUE_OUT_OF_BOUNDS");
        });
        expect(params.path("session_id").asString("").matches("\\d+"), "events.params.session_id", "VALUE_INVALID");
        expect(params.path("engagement_time_msec").isNumber(), "events.params.engagement_time_msec", "VALUE_REQUIRED");
        if (params.has("value")) {
            expect(params.get("value").isNumber(), "events.params.value", "VALUE_INVALID");
            expect(
                    params.path("currency").asString("").matches("[A-Z]{3}"),
                    "events.params.currency",
                    "VALUE_REQUIRED");
        }
        long micros = params.path("timestamp_micros").asLong(0);
        Instant at = Instant.EPOCH.plus(Duration.ofSeconds(micros / 1_000_000));
        boolean inTime = !at.isBefore(now.minus(Duration.ofHours(72))) && !at.isAfter(now.plusSeconds(1));
        expect(Long.toString(micros).length() == 16 && inTime, "events.params.timestamp_micros", "VALUE_OUT_OF_BOUNDS");
    }

    private static boolean isAllowed(String name) {
        return NAME.matcher(name).matches() && !RESERVED.matcher(name).matches();
    }

    private void expect(boolean holds, String field, String code) {
        if (!holds) {
            objections.add(objection(field, code, "The field " + field + " is not as it should be."));
        }
    }

    static ObjectNode objection(String field, String code, String description) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("fieldPath", field)
                .put("description", description)
                .put("validationCode", code);
    }
}
