package io.doorstep.property.upload;

import io.doorstep.kit.audit.Audit;
import io.doorstep.property.upload.UploadOutcome.Absent;
import io.doorstep.property.upload.UploadOutcome.AlreadyListed;
import io.doorstep.property.upload.UploadOutcome.Discarded;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Forgets an upload that no listing was made of, with all that was said about it.
@Service
public class DiscardUpload {

    private final Uploads uploads;
    private final Audit audit;

    DiscardUpload(Uploads uploads, Audit audit) {
        this.uploads = uploads;
        this.audit = audit;
    }

    @Transactional
    public UploadOutcome discard(UploadId id) {
        Upload upload = uploads.findAndHold(id.value()).orElse(null);
        if (upload == null) {
            return new Absent(id);
        }
        if (upload.status() == UploadStatus.LISTED) {
            return new AlreadyListed(upload.listing());
        }
        uploads.delete(upload);
        audit.record("delete", "PropertyUpload", id, Map.of("status", upload.status()));
        return new Discarded(id);
    }
}
