package io.doorstep.property.media;

import io.doorstep.property.listing.ListingId;

/// Every way in which a write to a listing's media can end.
public sealed interface MediaOutcome {

    /// It is new; a picture is shown when its variants are made.
    record Added(MediaView item) implements MediaOutcome {}

    /// The listing has the very same picture, so that sending it again changes nothing.
    record AlreadyThere(MediaView item) implements MediaOutcome {}

    record Changed(MediaView item) implements MediaOutcome {}

    /// The file is nothing that may be shown.
    record Refused(MediaRefusal why) implements MediaOutcome {}

    /// The listing has as many as a listing may have.
    record Full(int most) implements MediaOutcome {}

    record NoSuchListing(ListingId id) implements MediaOutcome {}

    record NoSuchItem(MediaItemId id) implements MediaOutcome {}

    record Outdated(int currentVersion) implements MediaOutcome {}
}
