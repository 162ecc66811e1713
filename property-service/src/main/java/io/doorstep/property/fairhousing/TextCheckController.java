package io.doorstep.property.fairhousing;

import io.doorstep.kit.security.RequiresPermission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TextCheckController {

    private final FairHousing fairHousing;

    TextCheckController(FairHousing fairHousing) {
        this.fairHousing = fairHousing;
    }

    /// What would be said of the text if it were published.
    @PostMapping("/api/v1/properties/text-checks")
    @RequiresPermission("property:write")
    TextCheckResponse checkText(@Valid @RequestBody TextCheckRequest text) {
        List<Finding> findings = fairHousing.check(text.title(), text.description());
        return new TextCheckResponse(
                findings.stream().noneMatch(finding -> finding.severity() == Severity.REFUSED), findings);
    }

    record TextCheckRequest(
            @Nullable @Size(max = 300) String title,
            @Nullable @Size(max = 20_000) String description) {}

    record TextCheckResponse(boolean publishable, List<Finding> findings) {}
}
