package io.doorstep.identity.federation;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The pages that browsers may be sent back to. An address is compared letter by letter, as everything cleverer has
/// been outwitted.
@Component
class ReturnPages {

    private final List<String> pages;

    ReturnPages(FederationSettings settings) {
        this.pages = List.copyOf(settings.returnTo());
    }

    /// @param wanted absent, the usual one
    Optional<URI> find(@Nullable String wanted) {
        return pages.stream()
                .filter(page -> wanted == null || page.equals(wanted))
                .findFirst()
                .map(URI::create);
    }
}
