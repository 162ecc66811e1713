package io.doorstep.property.upload;

import io.doorstep.property.listing.web.ListingForm;
import io.doorstep.property.upload.reading.Finding;
import jakarta.validation.ConstraintViolationException;
import java.util.Collection;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Writes what was read into a draft; what no listing can say is left out.
@Component
class FillIn {

    private final ListingForm form;

    FillIn(ListingForm form) {
        this.form = form;
    }

    Draft fill(Draft draft, Collection<Finding> findings, Function<Finding, Evidence> how) {
        Draft filled = draft;
        for (Finding finding : findings) {
            Draft next = filled.with(finding.field(), finding.value(), how.apply(finding));
            filled = isAllowed(next) ? next : filled;
        }
        return filled;
    }

    private boolean isAllowed(Draft draft) {
        try {
            form.facts(draft.listing());
            return true;
        } catch (ConstraintViolationException outOfBounds) {
            return false;
        }
    }
}
