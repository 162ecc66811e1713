package io.doorstep.leadcrm.enrichment;

import io.doorstep.kit.http.PartnerAnswer.Answered;
import io.doorstep.kit.http.PartnerAnswer.Forbidden;
import io.doorstep.kit.http.PartnerAnswer.Silent;
import io.doorstep.kit.http.PartnerHttp;
import io.doorstep.kit.http.PartnerRequest;
import io.doorstep.leadcrm.enrichment.AccountTest.Fails;
import io.doorstep.leadcrm.enrichment.AccountTest.Works;
import io.doorstep.leadcrm.enrichment.DataLabsAnswer.Away;
import io.doorstep.leadcrm.enrichment.DataLabsAnswer.Closed;
import io.doorstep.leadcrm.enrichment.DataLabsAnswer.Match;
import io.doorstep.leadcrm.enrichment.DataLabsAnswer.NoMatch;
import io.doorstep.leadcrm.enrichment.DataLabsAnswer.NotUnderstood;
import io.doorstep.leadcrm.enrichment.DataLabsAnswer.TooMany;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The one operation of People Data Labs that is used: Person Enrichment of v5.
@Component
class DataLabsApi {

    private static final String ENRICH = "/v5/person/enrich";
    private static final int LONGEST_ANSWER = 1 << 18;
    private static final int LONGEST_MESSAGE = 300;

    private final PartnerHttp partners;
    private final EnrichmentSettings settings;
    private final RateLimitReset rateLimitReset;
    private final JsonMapper json;

    DataLabsApi(PartnerHttp partners, EnrichmentSettings settings, RateLimitReset rateLimitReset, JsonMapper json) {
        this.partners = partners;
        this.settings = settings;
        this.rateLimitReset = rateLimitReset;
        this.json = json;
    }

    /// Asks about nobody: that is refused as a question, and shows by its headers whether the key is good.
    AccountTest test(String key) {
        var request = PartnerRequest.head(settings.api().resolve(ENRICH), headers(key));
        return switch (partners.send(request)) {
            case Answered answer -> readTest(answer);
            case Silent _, Forbidden _ -> new Fails("People Data Labs does not answer");
        };
    }

    private static AccountTest readTest(Answered answer) {
        Integer left = answer.header("X-TotalLimit-Remaining")
                .filter(number -> number.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(null);
        if (answer.status() >= 500) {
            return new Fails("People Data Labs answered " + answer.status());
        }
        return switch (answer.status()) {
            case 200, 400, 404 -> left != null && left == 0 ? new Fails(whyClosed(402)) : new Works(left);
            case 429 -> new Fails("People Data Labs wants a rest; try again in a minute");
            default -> new Fails(whyClosed(answer.status()));
        };
    }

    DataLabsAnswer ask(String key, Question question, int leastLikelihood) {
        Map<String, String> parameters = new LinkedHashMap<>(question.parameters());
        parameters.put("min_likelihood", Integer.toString(leastLikelihood));
        parameters.put("titlecase", "true");
        parameters.put("data_include", FactKind.allFields());
        parameters.put("required", FactKind.anyNewFact());
        String query = parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        URI address = settings.api().resolve(ENRICH + "?" + query);
        return switch (partners.send(PartnerRequest.get(address, headers(key)), LONGEST_ANSWER)) {
            case Answered answer -> read(answer);
            case Silent silent -> new Away("People Data Labs does not answer", !silent.sent());
            case Forbidden _ -> new Away("People Data Labs does not answer", true);
        };
    }

    private static Map<String, String> headers(String key) {
        return Map.of("X-Api-Key", key, "Accept", "application/json");
    }

    private DataLabsAnswer read(Answered answer) {
        if (answer.status() >= 500) {
            return new Away("People Data Labs answered " + answer.status(), true);
        }
        return switch (answer.status()) {
            case 200 -> readMatch(answer);
            case 400 -> new NotUnderstood(messageOf(answer));
            case 404 -> readNoMatch(answer);
            case 429 -> new TooMany(rateLimitReset.of(answer));
            default -> new Closed(whyClosed(answer.status()));
        };
    }

    private DataLabsAnswer readMatch(Answered answer) {
        JsonNode body = readBody(answer);
        int likelihood = body.path("likelihood").asInt(0);
        return likelihood > 0 && body.path("data").isObject()
                ? new Match(likelihood, body.path("data"))
                : new Away("What People Data Labs answered cannot be read", false);
    }

    /// A page that is not there says 404 as well.
    private DataLabsAnswer readNoMatch(Answered answer) {
        boolean said = readBody(answer).at("/error/type").asString("").equals("not_found");
        return said ? new NoMatch() : new Away("People Data Labs is not where it was", true);
    }

    private static String whyClosed(int status) {
        return switch (status) {
            case 401 -> "People Data Labs does not take the key: give another one";
            case 402 ->
                "The credits at People Data Labs are used up: when there are new ones, test the account to go on";
            default -> "People Data Labs refuses the account with " + status + ": mend it there, then test it to go on";
        };
    }

    private String messageOf(Answered answer) {
        String message = readBody(answer).at("/error/message").asString("It does not understand the question");
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
