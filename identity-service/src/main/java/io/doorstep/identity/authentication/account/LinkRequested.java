package io.doorstep.identity.authentication.account;

import io.doorstep.identity.proof.Proof;

/// Somebody is to get a link by mail.
public record LinkRequested(Proof proof) {}
