package io.doorstep.leadcrm.delegation;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/// The kinds of work that a workflow outside can do for a business.
public enum WorkKind {
    LEAD_SCORING("lead-scoring", "lead.scoring-asked", Duration.ofMinutes(5)),
    ANALYTICS_ROLL_UP("analytics-roll-up", "analytics.roll-up-asked", Duration.ofHours(1));

    private final String path;
    private final String question;
    private final Duration patience;

    WorkKind(String path, String question, Duration patience) {
        this.path = path;
        this.question = question;
        this.patience = patience;
    }

    public static Optional<WorkKind> find(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }

    /// As it is written in addresses.
    public String path() {
        return path;
    }

    /// The type of the message that asks for it.
    String question() {
        return question;
    }

    /// How long a workflow has where the business has not said.
    Duration patience() {
        return patience;
    }
}
