package io.doorstep.identity.edge;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads the bound organization's domains in the order of their names.
@Component
public class ListDomains {

    private final CustomDomains domains;

    ListDomains(CustomDomains domains) {
        this.domains = domains;
    }

    @Transactional(readOnly = true)
    public List<CustomDomainView> listAfter(String name, int limit) {
        return domains.listAfter(name, Limit.of(limit)).stream()
                .map(CustomDomain::view)
                .toList();
    }
}
