package io.doorstep.identity.federation;

/// What a provider speaks.
public enum ProviderKind {
    OIDC,
    SAML
}
