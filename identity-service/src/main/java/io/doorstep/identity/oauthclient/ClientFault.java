package io.doorstep.identity.oauthclient;

/// Why a client cannot be as somebody wants it.
public sealed interface ClientFault {

    record UnknownPermission(String permission) implements ClientFault {}

    /// The caller lacks it, so a client that the caller approves cannot have it.
    record BeyondOwnPermissions(String permission) implements ClientFault {}

    record BadRedirectUri(String uri, String why) implements ClientFault {}

    /// Codes need an address to go to.
    record RedirectUriMissing() implements ClientFault {}

    /// Whoever cannot keep a secret cannot act for itself.
    record SecretNeeded() implements ClientFault {}

    /// Refreshing goes on with what a code began.
    record NothingToRefresh() implements ClientFault {}
}
