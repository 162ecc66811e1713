package io.doorstep.property.enrichment;

import io.doorstep.kit.http.PartnerAnswer;
import io.doorstep.kit.http.PartnerAnswer.Answered;
import io.doorstep.kit.http.PartnerAnswer.Forbidden;
import io.doorstep.kit.http.PartnerAnswer.Silent;
import io.doorstep.kit.http.PartnerHttp;
import io.doorstep.kit.http.PartnerRequest;
import io.doorstep.property.enrichment.AccountTest.Fails;
import io.doorstep.property.enrichment.AccountTest.Works;
import io.doorstep.property.enrichment.PropertyAnswer.Away;
import io.doorstep.property.enrichment.PropertyAnswer.Closed;
import io.doorstep.property.enrichment.PropertyAnswer.Known;
import io.doorstep.property.enrichment.PropertyAnswer.NotUnderstood;
import io.doorstep.property.enrichment.PropertyAnswer.TooMany;
import io.doorstep.property.enrichment.PropertyAnswer.Unknown;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The two operations of the provider that are used: what it knows of a property by its address, and how many there
/// are somewhere, which costs nothing and shows whether a key is good.
@Component
class PropertyDataApi {

    private static final String DETAIL = "/v2/PropertyDetail";
    private static final String SEARCH = "/v2/PropertySearch";
    private static final int LONGEST_ANSWER = 1 << 19;
    private static final int LONGEST_MESSAGE = 300;
    private static final Duration REST = Duration.ofMinutes(1);
    private static final Duration LONGEST_REST = Duration.ofDays(1);

    private final PartnerHttp partners;
    private final EnrichmentSettings settings;
    private final InstantSource clock;
    private final JsonMapper json;

    PropertyDataApi(PartnerHttp partners, EnrichmentSettings settings, InstantSource clock, JsonMapper json) {
        this.partners = partners;
        this.settings = settings;
        this.clock = clock;
        this.json = json;
    }

    /// Who says what is said.
    String source() {
        return settings.api().getHost();
    }

    AccountTest test(String key) {
        return switch (send(SEARCH, key, Map.of("count", true, "zip", "98101"))) {
            case Answered answer when answer.status() < 300 -> new Works();
            case Answered answer
            when answer.status() == 429 -> new Fails("The provider wants a rest; try again later", false);
            case Answered answer
            when answer.status() >= 500 -> new Fails("The provider answered " + answer.status(), false);
            case Answered answer -> new Fails(whyClosed(answer.status()), true);
            case Silent _, Forbidden _ -> new Fails("The provider does not answer", false);
        };
    }

    PropertyAnswer ask(String key, String address) {
        return switch (send(DETAIL, key, Map.of("address", address))) {
            case Answered answer -> read(answer);
            case Silent silent -> new Away("The provider does not answer", !silent.sent());
            case Forbidden _ -> new Away("The provider does not answer", true);
        };
    }

    private PartnerAnswer send(String operation, String key, Map<String, ?> question) {
        Map<String, String> headers = Map.of("x-api-key", key, "Accept", "application/json");
        return partners.send(
                new PartnerRequest(settings.api().resolve(operation), headers, json.writeValueAsBytes(question)),
                LONGEST_ANSWER);
    }

    private PropertyAnswer read(Answered answer) {
        if (answer.status() >= 500) {
            return new Away("The provider answered " + answer.status(), true);
        }
        return switch (answer.status()) {
            case 200 -> readProperty(answer);
            case 400, 422 -> new NotUnderstood(messageOf(answer));
            case 404 -> new Unknown();
            case 429 -> new TooMany(restUntil(answer));
            default -> new Closed(whyClosed(answer.status()));
        };
    }

    private PropertyAnswer readProperty(Answered answer) {
        JsonNode body = readBody(answer);
        if (body.path("statusCode").asInt(200) == 404) {
            return new Unknown();
        }
        return body.path("data").isObject()
                ? new Known(body.path("data"))
                : new Away("What the provider answered cannot be read", false);
    }

    private static String whyClosed(int status) {
        return switch (status) {
            case 401, 403 -> "The provider does not take the key: give another one";
            case 402 -> "The credits at the provider are used up: when there are new ones, test the account to go on";
            default -> "The provider refuses the account with " + status + ": mend it there, then test it to go on";
        };
    }

    /// As long as it says, within reason.
    private Instant restUntil(Answered answer) {
        return clock.instant()
                .plus(answer.header("Retry-After")
                        .filter(seconds -> seconds.matches("\\d{1,6}"))
                        .map(seconds -> Duration.ofSeconds(Math.max(1, Long.parseLong(seconds))))
                        .filter(rest -> rest.compareTo(LONGEST_REST) <= 0)
                        .orElse(REST));
    }

    private String messageOf(Answered answer) {
        String message = readBody(answer).path("statusMessage").asString("It does not understand the question");
        return message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) + "…" : message;
    }

    private JsonNode readBody(Answered answer) {
        try {
            return json.readTree(answer.excerpt());
        } catch (JacksonException notJson) {
            return json.createObjectNode();
        }
    }
}
