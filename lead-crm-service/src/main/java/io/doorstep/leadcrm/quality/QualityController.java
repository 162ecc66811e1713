package io.doorstep.leadcrm.quality;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(QualityController.PATH)
class QualityController {

    static final String PATH = "/api/v1/data-quality";

    private final MeasureQuality measureQuality;

    QualityController(MeasureQuality measureQuality) {
        this.measureQuality = measureQuality;
    }

    @GetMapping
    @RequiresPermission("person:read")
    QualityResponse dataQuality() {
        return QualityResponse.of(measureQuality.measure());
    }

    /// The people or leads of which a rule speaks.
    @GetMapping("/{rule}")
    @RequiresPermission("person:read")
    Page<RecordResponse> flawedRecords(
            @PathVariable String rule,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        QualityRule wanted = QualityRule.find(rule).orElseThrow(() -> Problems.notFound("quality rule", rule));
        return measureQuality
                .list(wanted, cursor, Limits.of(limit))
                .map(found -> RecordResponse.of(wanted.subject(), found));
    }

    /// @param name of the person
    record RecordResponse(
            UUID id, QualitySubject subject, @Nullable String name, String href) {

        static RecordResponse of(QualitySubject subject, FlawedRecord found) {
            return new RecordResponse(found.id(), subject, found.name(), subject.path() + found.id());
        }
    }
}
