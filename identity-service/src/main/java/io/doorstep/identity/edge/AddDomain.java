package io.doorstep.identity.edge;

import io.doorstep.identity.edge.AddDomainOutcome.Added;
import io.doorstep.identity.edge.AddDomainOutcome.AlreadyThere;
import io.doorstep.identity.edge.AddDomainOutcome.Ours;
import io.doorstep.kit.ids.Ids;
import java.net.URI;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Notes a domain under which the bound organization wants to be reached; it leads nowhere before it is proved.
@Component
public class AddDomain {

    private final CustomDomains domains;
    private final Ids ids;
    private final InstantSource clock;
    private final String ownHost;

    AddDomain(
            CustomDomains domains,
            Ids ids,
            InstantSource clock,
            @Value("${DOORSTEP_PUBLIC_URL:http://localhost:8080}") URI publicUrl) {
        this.domains = domains;
        this.ids = ids;
        this.clock = clock;
        this.ownHost = publicUrl.getHost();
    }

    @Transactional
    public AddDomainOutcome add(String name) {
        String domain = name.toLowerCase(Locale.ROOT);
        if (domain.equals(ownHost) || domain.endsWith("." + ownHost)) {
            return new Ours();
        }
        Optional<CustomDomain> known = domains.findByName(domain);
        return known.isPresent()
                ? new AlreadyThere(known.get().view())
                : new Added(domains.saveAndFlush(new CustomDomain(ids.next(), domain, clock.instant()))
                        .view());
    }
}
