package io.doorstep.property.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.doorstep.kit.http.PartnerAnswer.Answered;
import io.doorstep.kit.http.PartnerAnswer.Forbidden;
import io.doorstep.kit.http.PartnerAnswer.Silent;
import io.doorstep.kit.http.PartnerHttp;
import io.doorstep.kit.http.PartnerRequest;
import io.doorstep.property.feed.FeedAnswer.Away;
import io.doorstep.property.feed.FeedAnswer.Closed;
import io.doorstep.property.feed.FeedAnswer.Records;
import io.doorstep.property.feed.FeedAnswer.TokenRefused;
import io.doorstep.property.feed.FeedAnswer.TooLarge;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Speaks the RESO Web API: questions of OData 4 about the resource `Property`.
@Component
class FeedApi {

    private static final int LONGEST_ANSWER = 8 << 20;
    private static final String NULL = "\\u0000";

    private final PartnerHttp partners;
    private final JsonMapper json;

    FeedApi(PartnerHttp partners, JsonMapper json) {
        this.partners = partners;
        this.json = json;
    }

    /// @param token as it goes behind `Bearer`
    FeedAnswer ask(FeedAccount account, String token, Question question) {
        URI address = URI.create(account.resource() + "?" + query(account, question));
        Map<String, String> headers = Map.of("Authorization", "Bearer " + token, "Accept", "application/json");
        return switch (partners.send(PartnerRequest.get(address, headers), LONGEST_ANSWER)) {
            case Answered answer -> read(answer);
            case Silent silent -> new Away("The feed does not answer: " + silent.reason(), Duration.ZERO);
            case Forbidden _ -> new Closed("The feed's address leads into a private network.");
        };
    }

    private static String query(FeedAccount account, Question question) {
        Map<String, String> options = new LinkedHashMap<>();
        String filter = question.filter(account.filter());
        if (!filter.isEmpty()) {
            options.put("$filter", filter);
        }
        options.put("$orderby", question.order());
        options.put("$top", Integer.toString(question.top()));
        switch (question) {
            case Question.Changes _ -> options.put("$expand", "Media");
            case Question.Keys _ -> options.put("$select", "ListingKey");
        }
        return options.entrySet().stream()
                .map(option -> option.getKey() + "="
                        + URLEncoder.encode(option.getValue(), StandardCharsets.UTF_8)
                                .replace("+", "%20"))
                .collect(Collectors.joining("&"));
    }

    private FeedAnswer read(Answered answer) {
        if (answer.status() == 429 || answer.status() >= 500) {
            return new Away("The feed answered " + answer.status() + ".", restOf(answer));
        }
        return switch (answer.status()) {
            case 200 -> readPage(answer.excerpt());
            case 401, 403 ->
                new TokenRefused("The feed answered %d: it does not take the token. Give another secret."
                        .formatted(answer.status()));
            default -> new Closed("The feed answered %d: %s".formatted(answer.status(), inShort(answer.excerpt())));
        };
    }

    private FeedAnswer readPage(String text) {
        if (text.length() >= LONGEST_ANSWER) {
            return new TooLarge();
        }
        try {
            PageBody page = json.readValue(withoutNulls(text), PageBody.class);
            return page.value() == null
                    ? new Away("What the feed answered is no page of OData.", Duration.ZERO)
                    : new Records(page.value());
        } catch (JacksonException e) {
            return text.getBytes(StandardCharsets.UTF_8).length >= LONGEST_ANSWER
                    ? new TooLarge()
                    : new Away("What the feed answered is no JSON.", Duration.ZERO);
        }
    }

    /// A character that no database keeps.
    private static String withoutNulls(String text) {
        return text.contains(NULL) ? text.replace(NULL, "") : text;
    }

    static Duration restOf(Answered answer) {
        return answer.retryAfter()
                .map(String::strip)
                .filter(text -> text.matches("\\d{1,5}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .orElse(Duration.ZERO);
    }

    private static String inShort(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }

    /// A page of OData; the link to the next is not followed, as we know ourselves how to go on.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PageBody(@Nullable List<Map<String, Object>> value) {}
}
