package io.doorstep.identity.oauthclient;

import io.doorstep.identity.oauthclient.ChangeClientOutcome.Changed;
import io.doorstep.identity.oauthclient.ChangeClientOutcome.NoSuchClient;
import io.doorstep.identity.oauthclient.ChangeClientOutcome.Refused;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.web.ETags;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes a client, turns it off and on again; whoever does so answers for it from then on.
@Component
public class ChangeClient {

    private final OAuthClients clients;
    private final RevokeClientTokens revoke;

    ChangeClient(OAuthClients clients, RevokeClientTokens revoke) {
        this.clients = clients;
        this.revoke = revoke;
    }

    @Transactional
    public ChangeClientOutcome change(UUID id, ClientEdit edit, @Nullable String ifMatch) {
        return clients.lock(id).map(client -> change(client, edit, ifMatch)).orElseGet(NoSuchClient::new);
    }

    private ChangeClientOutcome change(OAuthClient client, ClientEdit edit, @Nullable String ifMatch) {
        OAuthClientView former = client.view();
        ETags.check(ifMatch, former.version());
        Caller approver = Caller.current();
        ClientDraft draft = former.draft().with(edit);
        return JudgeClient.findFault(former.type(), draft, approver)
                .<ChangeClientOutcome>map(Refused::new)
                .orElseGet(() -> {
                    boolean enabled = Objects.requireNonNullElse(edit.enabled(), former.enabled());
                    client.write(draft, approver.userId());
                    client.enable(enabled);
                    if (draft.takesAwayFrom(former.draft()) || !enabled) {
                        revoke.revokeAllOf(client);
                    }
                    return new Changed(clients.saveAndFlush(client).view());
                });
    }
}
