package io.doorstep.property.media.store;

import io.doorstep.kit.tenancy.Tenancy;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Names a file of the bound tenant; no part of its path comes from outside.
///
/// @param name of ours, such as `960.webp`
public record StoredFile(UUID listing, UUID item, String name) {

    String path() {
        return folder(listing, item) + name;
    }

    static String folder(UUID listing, @Nullable UUID item) {
        String ofListing = Tenancy.current() + "/" + listing + "/";
        return item == null ? ofListing : ofListing + item + "/";
    }
}
