package io.doorstep.property.listing;

import io.doorstep.kit.security.Caller;
import io.doorstep.property.customfield.CheckCustomFields;
import io.doorstep.property.customfield.CheckCustomFields.Defined;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/// What of its listings a business shows to whom: the public, and whoever speaks to it, sees only what is published,
/// and of the business's own fields those that are for visitors.
@Component
public class ListingVisibility {

    private final CheckCustomFields customFields;

    ListingVisibility(CheckCustomFields customFields) {
        this.customFields = customFields;
    }

    /// Which listings a caller may see.
    public static Set<ListingStatus> of(Caller caller) {
        return isOfTheBusiness(caller) ? EnumSet.allOf(ListingStatus.class) : EnumSet.of(ListingStatus.PUBLISHED);
    }

    /// Whether the caller works for the business, or a program does that it let in.
    public static boolean isOfTheBusiness(Caller caller) {
        return switch (caller.kind()) {
            case USER, API_KEY, OAUTH_CLIENT -> true;
            case SERVICE, ANONYMOUS, VISITOR -> false;
        };
    }

    /// Takes from listings what the caller may not see of them; what that is, is read once for as many as one likes.
    public UnaryOperator<ListingSnapshot> curtain(Caller caller) {
        if (isOfTheBusiness(caller)) {
            return UnaryOperator.identity();
        }
        Defined defined = customFields.defined();
        return listing -> listing.withFacts(listing.facts()
                .withCustomFields(defined.forVisitors(listing.facts().customFields())));
    }
}
