package io.doorstep.identity.oauthclient;

/// Every way in which changing a client can end.
public sealed interface ChangeClientOutcome {

    record Changed(OAuthClientView client) implements ChangeClientOutcome {}

    record NoSuchClient() implements ChangeClientOutcome {}

    record Refused(ClientFault fault) implements ChangeClientOutcome {}
}
