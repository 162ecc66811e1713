package io.doorstep.notification.sms;

import io.doorstep.notification.sms.SmsHandOver.Accepted;
import io.doorstep.notification.sms.SmsHandOver.Deferred;
import io.doorstep.notification.sms.SmsHandOver.Refused;
import io.doorstep.notification.sms.SmsHandOver.Unknown;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// Twilio's Messages API, or who speaks as it does. One request by hand, as Twilio's own library is bound to its hosts
/// and brings another HTTP client and another JSON library along.
final class TwilioSms implements SmsTransport {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final RestClient client;
    private final SmsSettings.Twilio settings;

    TwilioSms(SmsSettings.Twilio settings) {
        var http = HttpClientSettings.defaults()
                .withTimeouts(settings.timeout(), settings.timeout())
                .withRedirects(HttpRedirects.DONT_FOLLOW);
        this.settings = settings;
        this.client = RestClient.builder()
                .baseUrl(settings.url())
                .requestFactory(ClientHttpRequestFactoryBuilder.jdk().build(http))
                .defaultHeaders(headers -> headers.setBasicAuth(settings.accountSid(), settings.authToken()))
                .build();
    }

    @Override
    public SmsHandOver send(SmsMessage message) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("To", message.number());
        form.add(settings.from().startsWith("MG") ? "MessagingServiceSid" : "From", settings.from());
        form.add("Body", message.text());
        try {
            return client.post()
                    .uri("/2010-04-01/Accounts/{sid}/Messages.json", settings.accountSid())
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .exchangeForRequiredValue((_, answer) -> read(answer));
        } catch (ResourceAccessException broken) {
            return wasNeverConnected(broken)
                    ? new Deferred("the provider cannot be reached", Duration.ZERO)
                    : new Unknown("the provider did not answer in time");
        }
    }

    /// Reasons name the provider's code alone: its words repeat the number.
    private static SmsHandOver read(ClientHttpResponse answer) throws IOException {
        int status = answer.getStatusCode().value();
        JsonNode body = bodyOf(answer);
        if (answer.getStatusCode().is2xxSuccessful()) {
            return new Accepted(body.path("sid").asString(null));
        }
        String reason = "the provider answers %d, code %s"
                .formatted(status, body.path("code").asString("unknown"));
        if (status == HttpStatus.TOO_MANY_REQUESTS.value() || status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            return new Deferred(reason, waitOf(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)));
        }
        return answer.getStatusCode().is5xxServerError() ? new Unknown(reason) : new Refused(reason);
    }

    private static JsonNode bodyOf(ClientHttpResponse answer) throws IOException {
        try {
            return JsonMapper.shared().readTree(answer.getBody().readNBytes(20_000));
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }

    private static Duration waitOf(@Nullable String retryAfter) {
        if (retryAfter == null || !retryAfter.matches("[0-9]{1,6}")) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofSeconds(Long.parseLong(retryAfter));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private static boolean wasNeverConnected(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof HttpConnectTimeoutException
                    || cause instanceof UnknownHostException) {
                return true;
            }
        }
        return false;
    }
}
