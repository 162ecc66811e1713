package io.doorstep.property.upload;

import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingOutcome;
import io.doorstep.property.listing.ListingSnapshot;
import java.util.List;

/// Every way in which an act on an upload can end.
public sealed interface UploadOutcome {

    /// @param changes what the answer changed in the draft
    record Talked(UploadView upload, String reply, List<Change> changes) implements UploadOutcome {}

    record Changed(UploadView upload) implements UploadOutcome {}

    record Listed(ListingSnapshot listing) implements UploadOutcome {}

    record Discarded(UploadId id) implements UploadOutcome {}

    /// Foreign uploads look the same as absent ones.
    record Absent(UploadId id) implements UploadOutcome {}

    record Outdated(int currentVersion) implements UploadOutcome {}

    record StillReading(UploadId id) implements UploadOutcome {}

    record AlreadyListed(ListingId listing) implements UploadOutcome {}

    /// @param guesses JSON pointers of what would have to be guessed
    record Unsure(List<String> guesses) implements UploadOutcome {}

    /// The listing cannot be as it is wanted.
    record Refused(ListingOutcome why) implements UploadOutcome {}
}
