package io.doorstep.property.upload;

import io.doorstep.property.listing.ListingId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads uploads, and what was said about them.
@Service
@Transactional(readOnly = true)
public class UploadReader {

    private final Uploads uploads;
    private final Conversation conversation;
    private final Talk talk;

    UploadReader(Uploads uploads, Conversation conversation, Talk talk) {
        this.uploads = uploads;
        this.conversation = conversation;
        this.talk = talk;
    }

    public Optional<UploadView> find(UploadId id) {
        return uploads.find(id.value()).map(upload -> upload.view(conversation.questions(upload)));
    }

    /// The newest first, those before a place.
    ///
    /// @param listing the one that was made of it; absent means any
    public List<UploadView> list(
            Set<UploadStatus> statuses, @Nullable ListingId listing, Instant at, UUID before, int limit) {
        return uploads.list(statuses, listing == null ? null : listing.value(), at, before, limit).stream()
                .map(upload -> upload.view(List.of()))
                .toList();
    }

    /// In their order, those from a place on.
    public List<UploadMessage> listMessages(UploadId id, int from, int limit) {
        return talk.list(id, from, limit);
    }
}
