package io.doorstep.identity.edge;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Knows which domains the bound organization has proved to be its own.
@Component
public class ProvedDomains {

    private final CustomDomains domains;

    ProvedDomains(CustomDomains domains) {
        this.domains = domains;
    }

    /// @param name in small letters
    @Transactional(readOnly = true)
    public boolean contains(String name) {
        return domains.findByName(name).filter(CustomDomain::isProved).isPresent();
    }
}
