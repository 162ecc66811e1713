package io.doorstep.leadcrm.hubspot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What follows from what we have, what HubSpot has, and what both last agreed on.
///
/// @param values what both shall have
/// @param taken those of them that we do not have yet
/// @param given whether HubSpot lacks any of them
/// @param conflicts what was written differently on both sides
record Reconciled(
        Map<ContactField, String> values, Map<ContactField, String> taken, boolean given, List<Conflict> conflicts) {

    /// An empty field never replaces a value: nothing is lost because somebody else has not got it.
    ///
    /// @param there nothing when HubSpot does not know them yet
    static Reconciled of(
            Map<ContactField, String> here,
            @Nullable Instant changedHereAt,
            @Nullable HubSpotContact there,
            Map<ContactField, String> agreed,
            Winner rule) {
        if (there == null) {
            return new Reconciled(here, Map.of(), true, List.of());
        }
        Map<ContactField, String> values = new EnumMap<>(ContactField.class);
        Map<ContactField, String> taken = new EnumMap<>(ContactField.class);
        List<Conflict> conflicts = new ArrayList<>();
        boolean given = false;
        for (ContactField field : ContactField.values()) {
            String ours = here.get(field);
            String theirs = there.values().get(field);
            if (field.same(ours, theirs)) {
                putIfPresent(values, field, ours);
            } else if (theirs == null || ours != null && field.same(theirs, agreed.get(field))) {
                putIfPresent(values, field, ours);
                given = true;
            } else if (ours == null || field.same(ours, agreed.get(field))) {
                values.put(field, theirs);
                taken.put(field, theirs);
            } else {
                boolean weWin = weWin(rule, changedHereAt, there.changedAt().get(field));
                conflicts.add(new Conflict(field, ours, theirs, weWin ? Winner.DOORSTEP : Winner.HUBSPOT));
                values.put(field, weWin ? ours : theirs);
                given |= weWin;
                if (!weWin) {
                    taken.put(field, theirs);
                }
            }
        }
        return new Reconciled(values, taken, given, conflicts);
    }

    private static void putIfPresent(Map<ContactField, String> values, ContactField field, @Nullable String value) {
        if (value != null) {
            values.put(field, value);
        }
    }

    private static boolean weWin(Winner rule, @Nullable Instant here, @Nullable Instant there) {
        return switch (rule) {
            case DOORSTEP -> true;
            case HUBSPOT -> false;
            case NEWEST -> there == null || here != null && here.isAfter(there);
        };
    }

    /// @param kept whose value it was, never [Winner#NEWEST]
    record Conflict(ContactField field, String here, String there, Winner kept) {}
}
