package io.doorstep.property.search.index;

import io.doorstep.property.organization.OrganizationChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// An index of another language is made anew when it is opened again.
@Component
class OrganizationChangedListener {

    private final SearchEngine engine;

    OrganizationChangedListener(SearchEngine engine) {
        this.engine = engine;
    }

    @TransactionalEventListener
    void on(OrganizationChanged changed) {
        if (SearchLanguages.differ(changed)) {
            engine.putAway();
        }
    }
}
