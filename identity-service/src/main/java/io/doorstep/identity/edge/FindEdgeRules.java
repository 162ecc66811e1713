package io.doorstep.identity.edge;

import io.doorstep.kit.tenancy.Tenancy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads who may reach the bound organization.
@Component
public class FindEdgeRules {

    private final EdgeRuleSets ruleSets;

    FindEdgeRules(EdgeRuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    @Transactional(readOnly = true)
    public EdgeRulesView getCurrent() {
        return ruleSets.findById(Tenancy.current()).map(EdgeRuleSet::view).orElse(EdgeRulesView.NONE);
    }
}
