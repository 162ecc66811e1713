package io.doorstep.leadcrm.call;

import io.doorstep.kit.http.PartnerAnswer.Answered;
import io.doorstep.kit.http.PartnerAnswer.Forbidden;
import io.doorstep.kit.http.PartnerAnswer.Silent;
import io.doorstep.kit.http.PartnerHttp;
import io.doorstep.kit.http.PartnerRequest;
import io.doorstep.leadcrm.call.ProviderAnswer.Away;
import io.doorstep.leadcrm.call.ProviderAnswer.Done;
import io.doorstep.leadcrm.call.ProviderAnswer.Refused;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The operations that SignalWire and Twilio have in common: numbers and calls of the API of 2010-04-01.
@Component
class ProviderApi {

    private static final int LONGEST_ANSWER = 1 << 16;
    private static final int LONGEST_MESSAGE = 300;

    private final PartnerHttp partners;
    private final CallSettings settings;
    private final JsonMapper json;

    ProviderApi(PartnerHttp partners, CallSettings settings, JsonMapper json) {
        this.partners = partners;
        this.settings = settings;
        this.json = json;
    }

    /// Buys a number, or takes one that is there already, and has its calls come to us.
    ///
    /// @param sid what the provider calls it; it is bought when absent
    ProviderAnswer takeNumber(PhoneAccount account, String number, @Nullable String sid) {
        Map<String, String> form = new LinkedHashMap<>();
        if (sid == null) {
            form.put("PhoneNumber", number);
        }
        form.put("VoiceUrl", settings.hook(account.hook(), "inbound"));
        form.put("VoiceMethod", "POST");
        form.put("StatusCallback", settings.hook(account.hook(), "status"));
        form.put("StatusCallbackMethod", "POST");
        return post(account, sid == null ? "IncomingPhoneNumbers" : "IncomingPhoneNumbers/" + sid, form);
    }

    ProviderAnswer releaseNumber(PhoneAccount account, String sid) {
        return post(account, "IncomingPhoneNumbers/" + sid, Map.of("VoiceUrl", "", "StatusCallback", ""));
    }

    /// Rings a phone; what it is to hear is asked when it is picked up.
    ProviderAnswer ring(PhoneAccount account, CallView call, String phone) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("From", call.caller());
        form.put("To", phone);
        form.put("Url", settings.hook(account.hook(), "bridge/" + call.id()));
        form.put("Method", "POST");
        form.put("StatusCallback", settings.hook(account.hook(), "status/" + call.id()));
        form.put("StatusCallbackMethod", "POST");
        form.put("Timeout", Long.toString(settings.ringFor().toSeconds()));
        return post(account, "Calls", form);
    }

    private ProviderAnswer post(PhoneAccount account, String operation, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = new PartnerRequest(
                URI.create(account.address(settings, operation)),
                Map.of(
                        "Authorization",
                        account.authorization(),
                        "Accept",
                        "application/json",
                        "Content-Type",
                        "application/x-www-form-urlencoded"),
                body.getBytes(StandardCharsets.UTF_8));
        return switch (partners.send(request, LONGEST_ANSWER)) {
            case Answered answer -> read(answer);
            case Silent silent -> new Away(silent.reason());
            case Forbidden forbidden -> new Away(forbidden.reason());
        };
    }

    private ProviderAnswer read(Answered answer) {
        if (answer.status() >= 500 || answer.status() == 429) {
            return new Away("The provider answered " + answer.status());
        }
        JsonNode body = readBody(answer.excerpt());
        if (answer.status() == 200 || answer.status() == 201) {
            return new Done(body);
        }
        String message = body.path("message").asString("The provider answered " + answer.status());
        return new Refused(message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) + "…" : message);
    }

    private JsonNode readBody(String text) {
        try {
            return json.readTree(text);
        } catch (JacksonException notJson) {
            return json.createObjectNode();
        }
    }
}
