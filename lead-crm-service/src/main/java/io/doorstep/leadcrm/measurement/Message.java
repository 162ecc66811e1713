package io.doorstep.leadcrm.measurement;

import io.doorstep.leadcrm.consent.ConsentPurpose;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What one request says, as the Measurement Protocol has it.
///
/// @param json its body
record Message(ObjectNode json) {

    private static final Set<ConsentPurpose> PERSONAL =
            Set.of(ConsentPurpose.SHARING, ConsentPurpose.MARKETING, ConsentPurpose.PROFILING);

    /// Without any the event is not in the reports of what happens just now.
    private static final int ENGAGEMENT_MILLIS = 1;

    /// @param agreed to what the person has agreed by word
    static Message of(String clientId, Set<ConsentPurpose> agreed) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("client_id", clientId);
        json.putObject("consent")
                .put("ad_user_data", word(agreed.containsAll(ConsentPurpose.ADVERTISING)))
                .put("ad_personalization", word(agreed.containsAll(PERSONAL)));
        json.putArray("events");
        return new Message(json);
    }

    /// @param known what the person is called and where they live
    void add(WaitingEvent event, MeasuredLead lead, List<String> known) {
        ObjectNode told = ((ArrayNode) json.get("events"))
                .addObject()
                .put("name", event.name().code());
        ObjectNode params = told.putObject("params")
                .put("session_id", Long.toString(lead.capturedAt().getEpochSecond()))
                .put("engagement_time_msec", ENGAGEMENT_MILLIS)
                .put("timestamp_micros", micros(event.happenedAt()));
        label(params, "lead_source", lead.source(), known);
        label(params, "campaign", lead.campaign(), known);
        label(params, "medium", lead.medium(), known);
        event.name().detail().ifPresent(name -> label(params, name, lower(event.detail()), known));
        if (event.amount() != null && event.currency() != null) {
            params.put("value", decimal(event.amount(), event.currency())).put("currency", event.currency());
        }
    }

    private static void label(ObjectNode params, String name, @Nullable String written, List<String> known) {
        Label.of(written, known).ifPresent(label -> params.put(name, label));
    }

    private static String word(boolean granted) {
        return granted ? "GRANTED" : "DENIED";
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private static long micros(Instant instant) {
        return TimeUnit.SECONDS.toMicros(instant.getEpochSecond()) + TimeUnit.NANOSECONDS.toMicros(instant.getNano());
    }

    /// A currency that nobody knows has two digits, as most have.
    private static BigDecimal decimal(long amount, String currency) {
        int digits = Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(currency))
                .findFirst()
                .map(Currency::getDefaultFractionDigits)
                .orElse(2);
        return BigDecimal.valueOf(amount, Math.max(0, digits));
    }
}
