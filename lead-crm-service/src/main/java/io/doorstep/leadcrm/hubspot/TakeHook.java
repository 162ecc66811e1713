package io.doorstep.leadcrm.hubspot;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.hook.HookToken;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Takes HubSpot's webhooks: whose they are says the address, that they are HubSpot's says the signature.
@Component
public class TakeHook {

    private static final int MOST = 1_000;

    private final HubSpotConnections connections;
    private final MarkChanges markChanges;
    private final HubSpotSettings settings;
    private final JsonMapper json;
    private final InstantSource clock;

    TakeHook(
            HubSpotConnections connections,
            MarkChanges markChanges,
            HubSpotSettings settings,
            JsonMapper json,
            InstantSource clock) {
        this.connections = connections;
        this.markChanges = markChanges;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /// What it tells is not believed, only looked at: the job reads the contacts themselves.
    public HookOutcome take(String token, String signature, String timestamp, byte[] body) {
        return HookToken.read(token)
                .map(hook ->
                        Tenancy.callAs(hook.tenant(), () -> take(hook, new HookSignature(signature, timestamp), body)))
                .orElseGet(HookOutcome.Unknown::new);
    }

    private HookOutcome take(HookToken hook, HookSignature signature, byte[] body) {
        HubSpotConnection connection = connections
                .findOnly()
                .filter(found -> hook.hasHash(found.hookHash()))
                .orElse(null);
        if (connection == null) {
            return new HookOutcome.Unknown();
        }
        String uri = settings.hook(hook.text()).toString();
        if (!signature.verifies(connection.clientSecret(), uri, body, clock.instant())) {
            return new HookOutcome.NotHubSpots();
        }
        return read(body, connection);
    }

    private HookOutcome read(byte[] body, HubSpotConnection connection) {
        JsonNode told = read(body);
        if (told == null || !told.isArray() || told.size() > MOST) {
            return new HookOutcome.Unreadable();
        }
        List<String> contacts = told.valueStream()
                .filter(event -> event.path("subscriptionType").asString("").startsWith("contact."))
                .filter(event -> Objects.equals(event.path("portalId").asLong(0), connection.account()))
                .map(event -> event.path("objectId").asString(""))
                .filter(contact -> contact.matches("\\d{1,20}"))
                .toList();
        if (connection.status() != ConnectionStatus.WAITING && !contacts.isEmpty()) {
            markChanges.contacts(contacts);
        }
        return new HookOutcome.Taken();
    }

    private @Nullable JsonNode read(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException notJson) {
            return null;
        }
    }
}
