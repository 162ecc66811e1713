package io.doorstep.leadcrm.hubspot;

import io.doorstep.leadcrm.hubspot.Tokens.Granted;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Asks HubSpot for tokens: for a user's consent, or for those that have grown old.
@Component
class AskTokens {

    private static final Duration SHORT_REST = Duration.ofSeconds(30);

    private final HubSpotApi api;
    private final HubSpotSettings settings;

    AskTokens(HubSpotApi api, HubSpotSettings settings) {
        this.api = api;
        this.settings = settings;
    }

    Outcome exchange(HubSpotConnection connection, String code) {
        Map<String, String> form = form(connection, "authorization_code");
        form.put("redirect_uri", settings.redirect().toString());
        form.put("code", code);
        return ask(form, "");
    }

    Outcome refresh(HubSpotConnection connection, String refreshToken) {
        Map<String, String> form = form(connection, "refresh_token");
        form.put("refresh_token", refreshToken);
        return ask(form, refreshToken);
    }

    private static Map<String, String> form(HubSpotConnection connection, String grant) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", grant);
        form.put("client_id", connection.clientId());
        form.put("client_secret", connection.clientSecret());
        return form;
    }

    private Outcome ask(Map<String, String> form, String refreshToken) {
        return switch (api.token(form)) {
            case HubSpotAnswer.Done(var body) -> read(body, refreshToken);
            case HubSpotAnswer.TooMany(var rest) -> new Outcome.NotNow(rest);
            case HubSpotAnswer.Away _ -> new Outcome.NotNow(SHORT_REST);
            case HubSpotAnswer.Unauthorized _ -> new Outcome.Refused("HubSpot does not know the app's id and secret");
            case HubSpotAnswer.Rejected rejected -> new Outcome.Refused(rejected.message());
        };
    }

    private static Outcome read(JsonNode body, String refreshToken) {
        String accessToken = body.path("access_token").asString("");
        String nextRefresh = body.path("refresh_token").asString(refreshToken);
        if (accessToken.isEmpty() || nextRefresh.isEmpty()) {
            return new Outcome.Refused("HubSpot's answer holds no tokens");
        }
        Duration goodFor = Duration.ofSeconds(body.path("expires_in").asLong(1_800));
        return new Outcome.Got(
                new Granted(accessToken, nextRefresh, goodFor),
                body.path("hub_id").asLong(0));
    }

    /// Every way in which it can end.
    sealed interface Outcome {

        /// @param account the id of the account at HubSpot
        record Got(Granted granted, long account) implements Outcome {}

        /// It can be asked again.
        record NotNow(Duration rest) implements Outcome {}

        /// It cannot.
        record Refused(String reason) implements Outcome {}
    }
}
