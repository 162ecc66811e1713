package io.doorstep.identity.edge;

import io.doorstep.identity.edge.ChangeEdgeRulesOutcome.Changed;
import io.doorstep.identity.edge.ChangeEdgeRulesOutcome.LocksOut;
import io.doorstep.identity.edge.ChangeEdgeRulesOutcome.NotInPlan;
import io.doorstep.identity.organization.FindOrganization;
import io.doorstep.identity.organization.OrganizationView;
import io.doorstep.kit.web.ETags;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Decides anew which sites and networks may reach the bound organization.
@Component
public class ChangeEdgeRules {

    private static final String PLAN_WITH_NETWORKS = "ENTERPRISE";

    private final EdgeRuleSets ruleSets;
    private final FindOrganization findOrganization;
    private final TellEdgeRules tellEdgeRules;

    ChangeEdgeRules(EdgeRuleSets ruleSets, FindOrganization findOrganization, TellEdgeRules tellEdgeRules) {
        this.ruleSets = ruleSets;
        this.findOrganization = findOrganization;
        this.tellEdgeRules = tellEdgeRules;
    }

    /// @param callersAddress as the gateway saw it
    @Transactional
    public ChangeEdgeRulesOutcome change(EdgeRulesEdit edit, String callersAddress, @Nullable String ifMatch) {
        EdgeRuleSet rules = tellEdgeRules.lock();
        ETags.check(ifMatch, rules.view().version());
        boolean restricts = !edit.allowedNetworks().isEmpty();
        if (restricts && !hasPlan()) {
            return new NotInPlan();
        }
        if (restricts && !edit.acceptLockOut() && !isInside(callersAddress, edit.allowedNetworks())) {
            return new LocksOut(callersAddress);
        }
        rules.replace(edit.allowedOrigins(), edit.allowedNetworks());
        EdgeRuleSet changed = ruleSets.saveAndFlush(rules);
        tellEdgeRules.tell(changed);
        return new Changed(changed.view());
    }

    private boolean hasPlan() {
        return findOrganization
                .findCurrent()
                .map(OrganizationView::tier)
                .filter(PLAN_WITH_NETWORKS::equals)
                .isPresent();
    }

    private static boolean isInside(String address, List<String> networks) {
        return networks.stream()
                .flatMap(network -> NetworkRange.find(network).stream())
                .anyMatch(network -> network.holds(address));
    }
}
