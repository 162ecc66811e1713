package io.doorstep.property.portal;

import java.nio.file.Path;

/// Every way in which asking for a feed can end.
sealed interface FeedOutcome {

    /// @param tag by which a portal asks the next time whether anything is new
    /// @param file to be deleted by whoever reads it
    record Made(Path file, PortalFormat format, String tag) implements FeedOutcome {}

    record NothingNew(String tag) implements FeedOutcome {}

    /// The same feed is being made for the same portal.
    record BeingMade() implements FeedOutcome {}

    record NoSuchFeed() implements FeedOutcome {}
}
