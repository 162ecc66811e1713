package io.doorstep.identity.oauthclient;

import io.doorstep.identity.access.Permission;
import io.doorstep.identity.oauthclient.ClientFault.BadRedirectUri;
import io.doorstep.identity.oauthclient.ClientFault.BeyondOwnPermissions;
import io.doorstep.identity.oauthclient.ClientFault.NothingToRefresh;
import io.doorstep.identity.oauthclient.ClientFault.RedirectUriMissing;
import io.doorstep.identity.oauthclient.ClientFault.SecretNeeded;
import io.doorstep.identity.oauthclient.ClientFault.UnknownPermission;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.Scope;
import java.util.Optional;
import java.util.stream.Stream;

/// Judges whether the caller may have a client be so.
final class JudgeClient {

    private JudgeClient() {}

    static Optional<ClientFault> findFault(ClientType type, ClientDraft draft, Caller approver) {
        return Stream.of(faultOfGrants(type, draft), faultOfScopes(draft, approver), faultOfRedirects(draft))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<ClientFault> faultOfGrants(ClientType type, ClientDraft draft) {
        if (type == ClientType.PUBLIC && draft.grantTypes().contains(GrantType.CLIENT_CREDENTIALS)) {
            return Optional.of(new SecretNeeded());
        }
        boolean code = draft.grantTypes().contains(GrantType.AUTHORIZATION_CODE);
        if (!code && draft.grantTypes().contains(GrantType.REFRESH_TOKEN)) {
            return Optional.of(new NothingToRefresh());
        }
        return code && draft.redirectUris().isEmpty() ? Optional.of(new RedirectUriMissing()) : Optional.empty();
    }

    private static Optional<ClientFault> faultOfScopes(ClientDraft draft, Caller approver) {
        return draft.scopes().stream()
                .sorted()
                .<ClientFault>mapMulti((scope, faults) -> {
                    if (Permission.find(scope).isEmpty()) {
                        faults.accept(new UnknownPermission(scope));
                    } else if (approver.permissions().get(scope) != Scope.ALL) {
                        faults.accept(new BeyondOwnPermissions(scope));
                    }
                })
                .findFirst();
    }

    private static Optional<ClientFault> faultOfRedirects(ClientDraft draft) {
        return draft.redirectUris().stream()
                .sorted()
                .flatMap(uri ->
                        RedirectUri.findFault(uri).<ClientFault>map(why -> new BadRedirectUri(uri, why)).stream())
                .findFirst();
    }
}
