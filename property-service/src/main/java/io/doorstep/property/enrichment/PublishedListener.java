package io.doorstep.property.enrichment;

import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.ListingWritten;
import io.doorstep.property.listing.ListingsWritten;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Whoever publishes waits for nobody: what is new is put down in the same transaction.
@Component
class PublishedListener {

    private final AskAboutListing askAboutListing;

    PublishedListener(AskAboutListing askAboutListing) {
        this.askAboutListing = askAboutListing;
    }

    @EventListener
    void on(ListingsWritten all) {
        List<UUID> published = all.written().stream()
                .filter(PublishedListener::isPublishedNow)
                .map(each -> each.after().id().value())
                .distinct()
                .toList();
        if (!published.isEmpty()) {
            askAboutListing.meet(published);
        }
    }

    private static boolean isPublishedNow(ListingWritten written) {
        return written.after().status() == ListingStatus.PUBLISHED
                && (written.before() == null || written.before().status() == ListingStatus.DRAFT);
    }
}
