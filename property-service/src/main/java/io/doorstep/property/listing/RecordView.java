package io.doorstep.property.listing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Writes down that somebody from outside the business opened a listing: one row, and once a minute a job that tells.
@Component
public class RecordView {

    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final int MOST_TENANTS = 20_000;

    private final ViewRows views;
    private final TellViews tellViews;
    private final Jobs jobs;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    /// The minute of which this instance knows that its job is there.
    private final Cache<UUID, Instant> seenTo =
            Caffeine.newBuilder().maximumSize(MOST_TENANTS).build();

    RecordView(ViewRows views, TellViews tellViews, Jobs jobs, TransactionOperations transaction, InstantSource clock) {
        this.views = views;
        this.tellViews = tellViews;
        this.jobs = jobs;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Whoever could change the listing looks after it, and counts only where they show it to a client.
    ///
    /// @param client to whom the caller shows it; a buyer who is signed in counts as themselves
    public void record(Caller caller, ListingId listing, @Nullable UUID client) {
        if (client == null && !isFromOutside(caller)) {
            return;
        }
        UUID viewer = client == null && caller.kind() == Caller.Kind.USER ? caller.userId() : client;
        UUID tenant = Tenancy.current();
        Instant now = clock.instant();
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        transaction.executeWithoutResult(_ -> {
            views.add(listing, viewer, now);
            if (!minute.equals(seenTo.getIfPresent(tenant))) {
                Instant end = minute.plus(1, ChronoUnit.MINUTES);
                jobs.schedule(tellViews.task(), tenant + ":" + minute, new TellViews.Window(end), end.plus(GRACE));
            }
        });
        seenTo.put(tenant, minute);
    }

    /// Whether somebody may say to whom a listing is shown.
    public static boolean maySayClient(Caller caller) {
        return switch (caller.kind()) {
            case ANONYMOUS, VISITOR -> false;
            case USER -> caller.permissions().containsKey("property:write");
            case API_KEY, OAUTH_CLIENT, SERVICE -> true;
        };
    }

    private static boolean isFromOutside(Caller caller) {
        return switch (caller.kind()) {
            case ANONYMOUS, VISITOR -> true;
            case USER, API_KEY, OAUTH_CLIENT -> !caller.permissions().containsKey("property:write");
            case SERVICE -> false;
        };
    }
}
