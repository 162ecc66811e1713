package io.doorstep.identity.edge;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets a domain of the bound organization go.
@Component
public class RemoveDomain {

    private final CustomDomains domains;
    private final EdgeRuleSets ruleSets;
    private final TellEdgeRules tellEdgeRules;

    RemoveDomain(CustomDomains domains, EdgeRuleSets ruleSets, TellEdgeRules tellEdgeRules) {
        this.domains = domains;
        this.ruleSets = ruleSets;
        this.tellEdgeRules = tellEdgeRules;
    }

    /// @return whether there was one
    @Transactional
    public boolean remove(UUID id) {
        EdgeRuleSet rules = tellEdgeRules.lock();
        return domains.findById(id)
                .map(domain -> {
                    domains.delete(domain);
                    domains.flush();
                    tellEdgeRules.tell(ruleSets.saveAndFlush(rules));
                    return true;
                })
                .orElse(false);
    }
}
