package io.doorstep.identity.federation;

import java.util.UUID;

/// A provider that somebody with an address of its domains may sign on by.
///
/// @param demanded whether there is no other way
public record OfferedProvider(UUID id, String name, ProviderKind kind, boolean demanded) {}
