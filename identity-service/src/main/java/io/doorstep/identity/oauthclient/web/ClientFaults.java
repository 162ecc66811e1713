package io.doorstep.identity.oauthclient.web;

import io.doorstep.identity.oauthclient.ClientFault;
import io.doorstep.identity.oauthclient.ClientFault.BadRedirectUri;
import io.doorstep.identity.oauthclient.ClientFault.BeyondOwnPermissions;
import io.doorstep.identity.oauthclient.ClientFault.NothingToRefresh;
import io.doorstep.identity.oauthclient.ClientFault.RedirectUriMissing;
import io.doorstep.identity.oauthclient.ClientFault.SecretNeeded;
import io.doorstep.identity.oauthclient.ClientFault.UnknownPermission;
import io.doorstep.kit.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// Says what is wrong with a client as somebody wants it.
final class ClientFaults {

    private ClientFaults() {}

    static <T> ResponseEntity<T> answer(ClientFault fault) {
        return switch (fault) {
            case UnknownPermission(var permission) ->
                unprocessable(
                        "unknown_permission",
                        "There is no permission %s; GET /api/v1/permissions lists them.".formatted(permission));
            case BeyondOwnPermissions(var permission) ->
                refusal(
                        HttpStatus.FORBIDDEN,
                        "beyond_own_permissions",
                        "You do not have %s, so a client that you answer for cannot have it.".formatted(permission));
            case BadRedirectUri(var uri, var why) -> unprocessable("bad_redirect_uri", uri + " " + why + ".");
            case RedirectUriMissing _ ->
                unprocessable("redirect_uri_missing", "authorization_code needs at least one redirect URI.");
            case SecretNeeded _ ->
                unprocessable("secret_needed", "A public client has no secret, so it cannot use client_credentials.");
            case NothingToRefresh _ ->
                unprocessable("nothing_to_refresh", "refresh_token goes with authorization_code.");
        };
    }

    private static <T> ResponseEntity<T> unprocessable(String code, String detail) {
        return refusal(HttpStatus.UNPROCESSABLE_CONTENT, code, detail);
    }

    private static <T> ResponseEntity<T> refusal(HttpStatus status, String code, String detail) {
        return ResponseEntity.of(Problems.detail(status, code, detail)).build();
    }
}
