package io.doorstep.identity.oauthclient;

/// Whether a client can keep a secret.
public enum ClientType {
    CONFIDENTIAL,
    PUBLIC
}
