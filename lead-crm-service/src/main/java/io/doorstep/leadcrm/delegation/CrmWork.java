package io.doorstep.leadcrm.delegation;

import io.doorstep.workflowkit.WorkKind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/// The kinds of work that a workflow outside can do for a business.
public enum CrmWork implements WorkKind {
    LEAD_SCORING("lead-scoring", "lead.scoring-asked", Duration.ofMinutes(5), "lead_id", UUID.class),
    ANALYTICS_ROLL_UP("analytics-roll-up", "analytics.roll-up-asked", Duration.ofHours(1), "day", LocalDate.class);

    private final String path;
    private final String question;
    private final Duration patience;
    private final String subjectColumn;
    private final Class<?> subjectType;

    CrmWork(String path, String question, Duration patience, String subjectColumn, Class<?> subjectType) {
        this.path = path;
        this.question = question;
        this.patience = patience;
        this.subjectColumn = subjectColumn;
        this.subjectType = subjectType;
    }

    public static Optional<CrmWork> find(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public String question() {
        return question;
    }

    @Override
    public Duration patience() {
        return patience;
    }

    @Override
    public String subjectColumn() {
        return subjectColumn;
    }

    @Override
    public Class<?> subjectType() {
        return subjectType;
    }
}
