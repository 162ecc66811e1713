package io.doorstep.property.listing;

import io.doorstep.kit.web.TimePlace;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Lists what a known client opened.
@Component
public class ListViews {

    private final ViewRows views;

    ListViews(ViewRows views) {
        this.views = views;
    }

    /// The newest first, those before a place.
    public List<ClientView> list(UUID client, TimePlace before, int limit) {
        return views.list(client, before.at(), before.id(), limit);
    }
}
