package io.doorstep.identity.oauthclient;

import io.doorstep.identity.oauthclient.RegisterClientOutcome.Refused;
import io.doorstep.identity.oauthclient.RegisterClientOutcome.Registered;
import io.doorstep.identity.secret.Secret;
import io.doorstep.identity.secret.Secrets;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.security.Caller;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Registers a partner's program; the caller answers for it.
@Component
public class RegisterClient {

    private final OAuthClients clients;
    private final Secrets secrets;
    private final Ids ids;
    private final InstantSource clock;

    RegisterClient(OAuthClients clients, Secrets secrets, Ids ids, InstantSource clock) {
        this.clients = clients;
        this.secrets = secrets;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public RegisterClientOutcome register(NewClient wanted) {
        Caller approver = Caller.current();
        return JudgeClient.findFault(wanted.type(), wanted.draft(), approver)
                .<RegisterClientOutcome>map(Refused::new)
                .orElseGet(() -> registered(wanted, approver));
    }

    private Registered registered(NewClient wanted, Caller approver) {
        var client = new OAuthClient(ids.next(), wanted.type(), wanted.draft(), approver.userId(), clock.instant());
        if (wanted.type() == ClientType.PUBLIC) {
            return new Registered(clients.saveAndFlush(client).view(), null);
        }
        Secret secret = ClientSecret.next(secrets);
        client.give(secret);
        return new Registered(clients.saveAndFlush(client).view(), secret.text());
    }
}
