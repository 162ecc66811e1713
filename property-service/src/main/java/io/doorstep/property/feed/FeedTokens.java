package io.doorstep.property.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.doorstep.kit.http.PartnerAnswer.Answered;
import io.doorstep.kit.http.PartnerAnswer.Forbidden;
import io.doorstep.kit.http.PartnerAnswer.Silent;
import io.doorstep.kit.http.PartnerHttp;
import io.doorstep.kit.http.PartnerRequest;
import io.doorstep.property.feed.FeedAnswer.Away;
import io.doorstep.property.feed.FeedAnswer.Closed;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Gets what a feed is shown: the token itself, or one of OAuth 2.0 by a client's own secret.
@Component
class FeedTokens {

    private static final int LONGEST_ANSWER = 64 * 1024;

    private final PartnerHttp partners;
    private final JsonMapper json;

    FeedTokens(PartnerHttp partners, JsonMapper json) {
        this.partners = partners;
        this.json = json;
    }

    /// How asking for a token ended.
    sealed interface Outcome {

        record Token(String value) implements Outcome {

            @Override
            public String toString() {
                return "Token";
            }
        }

        record NoToken(FeedAnswer why) implements Outcome {}
    }

    Outcome get(FeedAccount account) {
        return switch (account.access()) {
            case BEARER -> new Outcome.Token(account.secret());
            case CLIENT_CREDENTIALS -> ask(account, Objects.requireNonNull(account.tokenUrl(), "checked when saved"));
        };
    }

    private Outcome ask(FeedAccount account, URI tokenUrl) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        form.put("client_id", Objects.requireNonNullElse(account.clientId(), ""));
        form.put("client_secret", account.secret());
        if (account.scope() != null) {
            form.put("scope", account.scope());
        }
        byte[] body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.US_ASCII);
        Map<String, String> headers =
                Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", "application/json");
        return switch (partners.send(new PartnerRequest(tokenUrl, headers, body), LONGEST_ANSWER)) {
            case Answered answer -> read(answer);
            case Silent _ -> new Outcome.NoToken(new Away("Where tokens are given nobody answers.", Duration.ZERO));
            case Forbidden _ -> new Outcome.NoToken(new Closed("The address for tokens leads into a private network."));
        };
    }

    private Outcome read(Answered answer) {
        if (answer.status() == 429 || answer.status() >= 500) {
            return new Outcome.NoToken(
                    new Away("Where tokens are given the answer was " + answer.status() + ".", FeedApi.restOf(answer)));
        }
        if (answer.status() != 200) {
            return new Outcome.NoToken(
                    new Closed("Where tokens are given the answer was %d: the client or its secret is not taken."
                            .formatted(answer.status())));
        }
        String token = tokenIn(answer.excerpt());
        return token == null
                ? new Outcome.NoToken(new Away("Where tokens are given no token was in the answer.", Duration.ZERO))
                : new Outcome.Token(token);
    }

    private @Nullable String tokenIn(String text) {
        try {
            return json.readValue(text, TokenBody.class).accessToken();
        } catch (JacksonException e) {
            return null;
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record TokenBody(@JsonProperty("access_token") @Nullable String accessToken) {}
}
