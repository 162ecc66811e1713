package io.doorstep.leadcrm.importing;

import io.doorstep.leadcrm.importing.row.LeadRow;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Whom a dry run has come across: without writing, an earlier portion has left no trace of them.
final class SeenPeople {

    /// A hash says enough for a forecast, and a million of them fit into memory.
    private final Set<Integer> keys = new HashSet<>();

    /// @return whether somebody with one of the row's keys came before
    boolean meet(LeadRow row) {
        List<Integer> own = Stream.of(row.email(), row.phone(), row.externalId())
                .filter(Objects::nonNull)
                .map(key -> key.toLowerCase(Locale.ROOT).hashCode())
                .toList();
        boolean met = own.stream().anyMatch(keys::contains);
        keys.addAll(own);
        return met;
    }
}
