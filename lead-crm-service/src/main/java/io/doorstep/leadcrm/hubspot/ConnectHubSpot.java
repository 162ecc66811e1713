package io.doorstep.leadcrm.hubspot;

import io.doorstep.kit.crypto.FieldCipher;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.hook.HookToken;
import io.doorstep.leadcrm.hubspot.ConnectOutcome.AlreadyThere;
import io.doorstep.leadcrm.hubspot.ConnectOutcome.Begun;
import io.doorstep.leadcrm.hubspot.ConnectOutcome.Connected;
import io.doorstep.leadcrm.hubspot.ConnectOutcome.ConsentUnknown;
import io.doorstep.leadcrm.hubspot.ConnectOutcome.NotFound;
import io.doorstep.leadcrm.hubspot.ConnectOutcome.Refused;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Connects a business's account at HubSpot: begins, sends its user for their consent, and takes what they come back
/// with.
@Component
public class ConnectHubSpot {

    private static final String SCOPES = "oauth crm.objects.contacts.read crm.objects.contacts.write";

    private final HubSpotConnections connections;
    private final KeepConsent keepConsent;
    private final AskTokens askTokens;
    private final FieldCipher cipher;
    private final HubSpotSettings settings;
    private final SecureRandom chance;
    private final Ids ids;
    private final InstantSource clock;

    ConnectHubSpot(
            HubSpotConnections connections,
            KeepConsent keepConsent,
            AskTokens askTokens,
            FieldCipher cipher,
            HubSpotSettings settings,
            SecureRandom chance,
            Ids ids,
            InstantSource clock) {
        this.connections = connections;
        this.keepConsent = keepConsent;
        this.askTokens = askTokens;
        this.cipher = cipher;
        this.settings = settings;
        this.chance = chance;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param clientId of the business's own app at HubSpot, whose secret signs the webhooks of no other business
    @Transactional
    public ConnectOutcome begin(String clientId, String clientSecret, Winner winner, String user) {
        Optional<HubSpotConnection> there = connections.findOnly();
        if (there.isPresent()) {
            return new AlreadyThere(there.get().id());
        }
        HookToken hook = HookToken.make(Tenancy.current(), chance);
        var connection = new HubSpotConnection(ids.next(), clientId, clientSecret, hook, winner, clock.instant());
        URI consent = askConsent(connection, user);
        connections.saveAndFlush(connection);
        return new Begun(ConnectionView.of(connection), consent, settings.hook(hook.text()));
    }

    /// Sends the user for their consent once more.
    @Transactional
    public ConnectOutcome again(UUID id, String user) {
        return connections
                .findToChange(id)
                .<ConnectOutcome>map(connection -> {
                    URI consent = askConsent(connection, user);
                    connections.flush();
                    return new Begun(ConnectionView.of(connection), consent, null);
                })
                .orElseGet(() -> new NotFound(id));
    }

    private URI askConsent(HubSpotConnection connection, String user) {
        byte[] nonce = new byte[16];
        chance.nextBytes(nonce);
        String once = HexFormat.of().formatHex(nonce);
        connection.awaitConsent(once);
        String state =
                ConnectState.of(connection.id(), user, once, clock.instant()).seal(cipher);
        return URI.create(settings.consent() + "?client_id=" + encode(connection.clientId()) + "&redirect_uri="
                + encode(settings.redirect().toString()) + "&scope=" + encode(SCOPES) + "&state=" + encode(state));
    }

    /// Holds no connection to the database while HubSpot is asked.
    public ConnectOutcome complete(UUID id, String code, String state, String user) {
        Optional<ConnectState> consent =
                ConnectState.open(state, cipher).filter(opened -> opened.isFor(id, user, clock.instant()));
        if (consent.isEmpty()) {
            return new ConsentUnknown();
        }
        return keepConsent
                .take(id, consent.get().nonce())
                .map(connection -> switch (askTokens.exchange(connection, code)) {
                    case AskTokens.Outcome.Got got -> new Connected(keepConsent.connected(id, got));
                    case AskTokens.Outcome.NotNow _ -> new Refused("HubSpot cannot be reached now; try again");
                    case AskTokens.Outcome.Refused(var reason) -> new Refused(reason);
                })
                .orElseGet(ConsentUnknown::new);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
