package io.doorstep.identity.choice.web;

import io.doorstep.identity.choice.ChoicesView;
import io.doorstep.identity.choice.FindChoices;
import io.doorstep.identity.choice.HeldCategory;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.OpenToAll;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Says what kinds of facts are held of a person, why, and who gets to see them.
@RestController
class DisclosureController {

    private final FindChoices findChoices;

    DisclosureController(FindChoices findChoices) {
        this.findChoices = findChoices;
    }

    @GetMapping("/api/v1/auth/profile/disclosure")
    @OpenToAll(because = "each signed-in person may know what is held and why")
    DisclosureResponse getDisclosure() {
        ChoicesView choices = findChoices.get(Caller.current().userId());
        return new DisclosureResponse(
                false,
                false,
                choices.sharingRefusal() != null,
                Arrays.stream(HeldCategory.values()).map(CategoryResponse::of).toList());
    }

    /// @param sold whether anything is sold
    /// @param sharedForAdvertising whether anything is shared for advertising
    /// @param sharingRefused whether the person has refused both for all time
    record DisclosureResponse(
            boolean sold, boolean sharedForAdvertising, boolean sharingRefused, List<CategoryResponse> categories) {}

    record CategoryResponse(
            String category, List<String> facts, String purpose, String source, List<String> disclosedTo, String kept) {

        static CategoryResponse of(HeldCategory category) {
            return new CategoryResponse(
                    category.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    category.facts(),
                    category.purpose(),
                    category.source(),
                    category.disclosedTo(),
                    category.kept());
        }
    }
}
