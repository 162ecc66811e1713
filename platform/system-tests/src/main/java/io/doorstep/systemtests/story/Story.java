package io.doorstep.systemtests.story;

import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.Installation;
import io.doorstep.systemtests.platform.LastingSession;
import io.doorstep.systemtests.platform.LiveScreen;
import io.doorstep.systemtests.platform.PartnerCrm;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The main story, from the registration of a business to the line on its invoice; each step checks what it sees.
public final class Story {

    private final Installation installation;
    private final Narrator narrator;
    private final @Nullable Path listings;

    /// @param listings a CSV file of homes to import; without one, a handful are written by hand
    public Story(Installation installation, Narrator narrator, @Nullable Path listings) {
        this.installation = installation;
        this.narrator = narrator;
        this.listings = listings;
    }

    public void play() {
        try (var crm = new PartnerCrm()) {
            var opening = new Opening(installation, narrator);
            var session = new LastingSession(installation, opening.register());
            Business business = session.business();
            opening.subscribe(business);
            String secret = opening.connect(business, crm);
            new Stocking(narrator, business).bringListings(listings);
            try (LiveScreen screen =
                    LiveScreen.open(installation.gateway(), session.business().accessToken())) {
                Visit visit = new Visit(installation, narrator, business);
                visit.ask();
                String leadId = visit.leaveContact();
                var aftermath = new Aftermath(installation, narrator, business);
                aftermath.leadIsReady(leadId);
                aftermath.partnerIsTold(leadId, crm, secret);
                aftermath.agentIsTold(leadId, screen);
                aftermath.visitorIsWelcomed(visit.email());
                aftermath.everythingIsMetered();
            }
        }
    }
}
