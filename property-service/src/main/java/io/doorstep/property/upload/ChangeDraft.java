package io.doorstep.property.upload;

import io.doorstep.property.listing.web.ListingForm;
import io.doorstep.property.upload.UploadOutcome.Absent;
import io.doorstep.property.upload.UploadOutcome.AlreadyListed;
import io.doorstep.property.upload.UploadOutcome.Changed;
import io.doorstep.property.upload.UploadOutcome.Outdated;
import io.doorstep.property.upload.UploadOutcome.StillReading;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes fields of a draft by hand.
@Service
public class ChangeDraft {

    private final Uploads uploads;
    private final ListingForm form;
    private final Conversation conversation;

    ChangeDraft(Uploads uploads, ListingForm form, Conversation conversation) {
        this.uploads = uploads;
        this.form = form;
        this.conversation = conversation;
    }

    /// @param version the version that the change was made on
    /// @param patch a merge patch over the listing's form
    @Transactional
    public UploadOutcome change(UploadId id, int version, ObjectNode patch) {
        Upload upload = uploads.findAndHold(id.value()).orElse(null);
        if (upload == null) {
            return new Absent(id);
        }
        if (upload.version() != version) {
            return new Outdated(upload.version());
        }
        return switch (upload.status()) {
            case READING -> new StillReading(id);
            case LISTED -> new AlreadyListed(upload.listing());
            case ASKING, READY -> {
                JsonNode wanted = form.patched(upload.draft().listing(), patch);
                conversation.keep(upload, upload.draft().byHand((ObjectNode) wanted, patch));
                yield new Changed(conversation.view(upload));
            }
        };
    }
}
