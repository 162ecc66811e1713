package io.doorstep.leadcrm.hubspot;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person here and a contact there, as far as they are known.
///
/// @param agreed what both had when they last agreed
/// @param mark how much has happened to them
record SyncRecord(
        UUID id,
        @Nullable UUID personId,
        @Nullable String contactId,
        Map<ContactField, String> agreed,
        long mark,
        @Nullable Instant changedHereAt) {}
