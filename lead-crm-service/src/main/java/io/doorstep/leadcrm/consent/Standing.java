package io.doorstep.leadcrm.consent;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What holds for a purpose on a channel: the last word on it, whether it was said of this channel or of all.
///
/// @param because the statement that decides; absent as long as the person has said nothing
record Standing(
        ConsentPurpose purpose,
        ConsentChannel channel,
        boolean allowed,
        @Nullable ConsentRecord because) {

    /// Of two words of the same moment the refusal counts.
    private static final Comparator<ConsentRecord> LATEST = Comparator.comparing(ConsentRecord::recordedAt)
            .thenComparing(entry -> !entry.given())
            .thenComparing(ConsentRecord::id);

    /// @param lastWords of one person, at least the last one on each purpose and channel
    static List<Standing> listOf(List<ConsentRecord> lastWords) {
        return Arrays.stream(ConsentPurpose.values())
                .flatMap(purpose -> channelsOf(purpose).map(channel -> of(purpose, channel, lastWords)))
                .toList();
    }

    private static Stream<ConsentChannel> channelsOf(ConsentPurpose purpose) {
        return purpose.isByChannel() ? ConsentChannel.listEach().stream() : Stream.of(ConsentChannel.ALL);
    }

    private static Standing of(ConsentPurpose purpose, ConsentChannel channel, List<ConsentRecord> lastWords) {
        ConsentRecord because = lastWords.stream()
                .filter(entry -> entry.purpose() == purpose && entry.channel().covers(channel))
                .max(LATEST)
                .orElse(null);
        boolean allowed = because == null ? !purpose.needsConsent() : because.given();
        return new Standing(purpose, channel, allowed, because);
    }
}
