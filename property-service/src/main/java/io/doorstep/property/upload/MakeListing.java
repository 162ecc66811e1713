package io.doorstep.property.upload;

import io.doorstep.kit.audit.Audit;
import io.doorstep.property.listing.AddListing;
import io.doorstep.property.listing.ListingOutcome;
import io.doorstep.property.listing.ListingOutcome.Stored;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.web.ListingForm;
import io.doorstep.property.upload.UploadOutcome.Absent;
import io.doorstep.property.upload.UploadOutcome.AlreadyListed;
import io.doorstep.property.upload.UploadOutcome.Listed;
import io.doorstep.property.upload.UploadOutcome.Refused;
import io.doorstep.property.upload.UploadOutcome.StillReading;
import io.doorstep.property.upload.UploadOutcome.Unsure;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes the listing of a draft, once: by the same way as any other listing.
@Service
public class MakeListing {

    private final Uploads uploads;
    private final Questions questions;
    private final ListingForm form;
    private final AddListing addListing;
    private final InstantSource clock;
    private final Audit audit;

    MakeListing(
            Uploads uploads,
            Questions questions,
            ListingForm form,
            AddListing addListing,
            InstantSource clock,
            Audit audit) {
        this.uploads = uploads;
        this.questions = questions;
        this.form = form;
        this.addListing = addListing;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional
    public UploadOutcome make(UploadId id, ListingStatus status) {
        Upload upload = uploads.findAndHold(id.value()).orElse(null);
        if (upload == null) {
            return new Absent(id);
        }
        return switch (upload.status()) {
            case READING -> new StillReading(id);
            case LISTED -> new AlreadyListed(upload.listing());
            case ASKING, READY -> {
                List<String> guesses = questions.guesses(upload.draft());
                yield guesses.isEmpty() ? make(upload, status) : new Unsure(guesses);
            }
        };
    }

    private UploadOutcome make(Upload upload, ListingStatus status) {
        ListingOutcome outcome = addListing.add(form.facts(upload.draft().listing()), status);
        if (!(outcome instanceof Stored(var listing))) {
            return new Refused(outcome);
        }
        upload.becomeListing(listing.id(), clock.instant());
        uploads.saveAndFlush(upload);
        audit.record("list", "PropertyUpload", upload.id(), Map.of("listing", listing.id()));
        return new Listed(listing);
    }
}
