package io.doorstep.leadcrm.hubspot;

import io.doorstep.kit.http.PartnerAnswer.Answered;
import io.doorstep.kit.http.PartnerAnswer.Forbidden;
import io.doorstep.kit.http.PartnerAnswer.Silent;
import io.doorstep.kit.http.PartnerHttp;
import io.doorstep.kit.http.PartnerRequest;
import io.doorstep.leadcrm.hubspot.HubSpotAnswer.Away;
import io.doorstep.leadcrm.hubspot.HubSpotAnswer.Done;
import io.doorstep.leadcrm.hubspot.HubSpotAnswer.Rejected;
import io.doorstep.leadcrm.hubspot.HubSpotAnswer.TooMany;
import io.doorstep.leadcrm.hubspot.HubSpotAnswer.Unauthorized;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// HubSpot's own operations: OAuth v3 and contacts of CRM v3.
@Component
class HubSpotApi {

    /// More than a hundred contacts with the history of their fields have.
    private static final int LONGEST_ANSWER = 1 << 20;

    private static final int LONGEST_MESSAGE = 300;
    private static final String CONTACTS = "/crm/v3/objects/contacts/";

    private final PartnerHttp partners;
    private final HubSpotSettings settings;
    private final JsonMapper json;

    HubSpotApi(PartnerHttp partners, HubSpotSettings settings, JsonMapper json) {
        this.partners = partners;
        this.settings = settings;
        this.json = json;
    }

    HubSpotAnswer token(Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return post("/oauth/v3/token", Map.of("Content-Type", "application/x-www-form-urlencoded"), body);
    }

    /// Asks for one contact, to see whether we are let in.
    HubSpotAnswer probe(String token) {
        return post(CONTACTS + "search", bearer(token), json.writeValueAsString(Map.of("limit", 1)));
    }

    HubSpotAnswer readById(String token, List<String> contacts) {
        return read(token, null, contacts);
    }

    HubSpotAnswer readByEmail(String token, List<String> emails) {
        return read(token, "email", emails);
    }

    private HubSpotAnswer read(String token, @Nullable String idProperty, List<String> ids) {
        if (ids.isEmpty()) {
            return Done.NOTHING;
        }
        ObjectNode request = json.createObjectNode();
        ArrayNode properties = request.putArray("properties").add("email");
        ArrayNode history = request.putArray("propertiesWithHistory");
        for (ContactField field : ContactField.values()) {
            properties.add(field.property());
            history.add(field.property());
        }
        if (idProperty != null) {
            request.put("idProperty", idProperty);
        }
        ArrayNode inputs = request.putArray("inputs");
        ids.forEach(id -> inputs.addObject().put("id", id));
        return post(CONTACTS + "batch/read", bearer(token), json.writeValueAsString(request));
    }

    HubSpotAnswer upsert(String token, List<ContactDraft> drafts) {
        ObjectNode request = json.createObjectNode();
        ArrayNode inputs = request.putArray("inputs");
        for (ContactDraft draft : drafts) {
            ObjectNode input = inputs.addObject()
                    .put("id", draft.email())
                    .put("idProperty", "email")
                    .put("objectWriteTraceId", draft.recordId().toString());
            ObjectNode properties = input.putObject("properties").put("email", draft.email());
            draft.values().forEach((field, value) -> properties.put(field.property(), value));
        }
        return post(CONTACTS + "batch/upsert", bearer(token), json.writeValueAsString(request));
    }

    private static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    private HubSpotAnswer post(String path, Map<String, String> headers, String body) {
        var request = new PartnerRequest(settings.api().resolve(path), headers, body.getBytes(StandardCharsets.UTF_8));
        return switch (partners.send(request, LONGEST_ANSWER)) {
            case Answered answer -> read(answer);
            case Silent silent -> new Away(silent.reason());
            case Forbidden forbidden -> new Away(forbidden.reason());
        };
    }

    private HubSpotAnswer read(Answered answer) {
        if (answer.status() >= 500) {
            return new Away("HubSpot answered " + answer.status());
        }
        return switch (answer.status()) {
            case 200, 201, 207 -> readBody(answer);
            case 401 -> new Unauthorized();
            case 429 -> new TooMany(restAfter(answer));
            default -> new Rejected(answer.status(), messageOf(answer));
        };
    }

    private HubSpotAnswer readBody(Answered answer) {
        try {
            return new Done(json.readTree(answer.excerpt()));
        } catch (JacksonException notJson) {
            return new Away("HubSpot's answer could not be read");
        }
    }

    private Duration restAfter(Answered answer) {
        return answer.retryAfter()
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElseGet(() -> answer.excerpt().contains("DAILY") ? Duration.ofHours(1) : Duration.ofSeconds(10));
    }

    private String messageOf(Answered answer) {
        try {
            String message = json.readTree(answer.excerpt()).path("message").asString("");
            String told = message.isEmpty() ? "HubSpot answered " + answer.status() : message;
            return told.length() > LONGEST_MESSAGE ? told.substring(0, LONGEST_MESSAGE) + "…" : told;
        } catch (JacksonException notJson) {
            return "HubSpot answered " + answer.status();
        }
    }
}
