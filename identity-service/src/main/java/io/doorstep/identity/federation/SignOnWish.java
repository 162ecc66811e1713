package io.doorstep.identity.federation;

import org.jspecify.annotations.Nullable;

/// How a browser wants to sign on.
///
/// @param returnTo one of the pages that are known; absent, the usual one
/// @param browserChallenge S256 of a secret that the browser keeps
/// @param fresh whether the person has to prove it anew to the provider
/// @param loginHint for the provider alone
public record SignOnWish(
        ProviderKey provider,
        @Nullable String returnTo,
        String browserChallenge,
        boolean fresh,
        @Nullable String loginHint) {}
