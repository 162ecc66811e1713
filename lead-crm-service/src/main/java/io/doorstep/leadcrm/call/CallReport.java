package io.doorstep.leadcrm.call;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a provider says of a call.
///
/// @param sid what it calls the call
/// @param dialStatus how it ended with whom we had it put through to
/// @param recordingUrl where what was said can be heard
record CallReport(
        String sid,
        String caller,
        String callee,
        Optional<CallStatus> status,
        @Nullable Integer seconds,
        String dialStatus,
        @Nullable Integer dialSeconds,
        @Nullable String recordingUrl) {

    private static final int LONGEST = 100;
    private static final int LONGEST_URL = 2_000;

    /// What stands in the place of a number that is withheld, spelled on a phone's keys.
    private static final Set<String> WITHHELD =
            Set.of("+266696687", "+7378742833", "+2562533", "+8566696", "+86282452253");

    /// @param fields the first of several of a name counts
    static CallReport of(Map<String, List<String>> fields) {
        String url = field(fields, "RecordingUrl");
        return new CallReport(
                cut(field(fields, "CallSid")),
                cut(field(fields, "From")),
                cut(field(fields, "To")),
                CallStatus.ofCode(field(fields, "CallStatus")),
                number(field(fields, "CallDuration")),
                field(fields, "DialCallStatus"),
                number(field(fields, "DialCallDuration")),
                url.startsWith("https://") && url.length() <= LONGEST_URL ? url : null);
    }

    boolean isWithheld() {
        return !isNumber(caller);
    }

    /// Whether it is a number that can be called back.
    static boolean isNumber(String text) {
        return text.matches("\\+[1-9]\\d{6,14}") && !WITHHELD.contains(text);
    }

    boolean isPutThrough() {
        return dialStatus.equals("completed") || dialStatus.equals("answered");
    }

    private static String field(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of("")).getFirst();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static @Nullable Integer number(String text) {
        return text.matches("\\d{1,7}") ? Integer.valueOf(text) : null;
    }
}
