package io.doorstep.systemtests.bench;

import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.Installation;
import io.doorstep.systemtests.platform.LastingSession;
import io.doorstep.systemtests.platform.ListingImport;
import io.doorstep.systemtests.platform.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// A business that has the first so many of the drawn listings: a new one, or the one that `listings` has filled.
final class LoadedBusiness {

    /// Names the e-mail address of the owner of the one that is there.
    static final String OWNER = "DOORSTEP_BENCH_OWNER";

    private static final int ROWS_OF_FILE = 100_000;

    private LoadedBusiness() {}

    static Business of(Installation installation, DrawnListings listings, int count) throws IOException {
        String owner = System.getenv(OWNER);
        Business business = owner == null
                ? load(installation, listings, count)
                : lasting(installation, Business.signIn(installation, owner));
        Patience.await("%,d listings in the search".formatted(count), Duration.ofMinutes(10), () -> Optional.of(
                        business.owner().get("/api/v1/properties/search?limit=1"))
                .filter(answer -> answer.json().path("total").asInt() >= count));
        return business;
    }

    private static Business load(Installation installation, DrawnListings listings, int count) throws IOException {
        Business business = lasting(installation, Business.register(installation, "Bench Homes"));
        business.moveToEnterprise();
        for (int from = 0; from < count; from += ROWS_OF_FILE) {
            Path file = listings.file(from, Math.min(ROWS_OF_FILE, count - from));
            System.out.println("import  " + ListingImport.run(business, file));
            Files.delete(file);
        }
        return business;
    }

    private static Business lasting(Installation installation, Business business) {
        return new LastingSession(installation, business).business();
    }
}
